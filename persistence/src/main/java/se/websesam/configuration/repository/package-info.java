/** Which rules hold for a main device on a day. */
package se.websesam.configuration.repository;
