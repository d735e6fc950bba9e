/** What a holder has, and what orders do to holdings and numbered units. */
package se.websesam.device.service;
