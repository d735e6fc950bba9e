/** The demo county with a server of its own, for whoever wants to look at webSesam. */
package se.websesam.demo;
