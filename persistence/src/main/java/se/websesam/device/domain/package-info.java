/** Numbered devices [individer], who holds them [innehav], and the rent owed for it [hyra]. */
package se.websesam.device.domain;
