/** What pages show of deviation reports [felrapport]. */
package se.websesam.deviation.view;
