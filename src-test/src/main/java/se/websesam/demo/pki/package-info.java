/** Cards, certificates and revocation lists shaped like SITHS, for tests and demonstration only. */
package se.websesam.demo.pki;
