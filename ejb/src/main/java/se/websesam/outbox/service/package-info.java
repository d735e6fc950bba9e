/** Telling the outside, again and again until it has heard. */
package se.websesam.outbox.service;
