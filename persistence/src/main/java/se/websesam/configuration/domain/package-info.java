/** What sits on a main device, what may, and the facts that say so. */
package se.websesam.configuration.domain;
