/** What pages show of the outbox. */
package se.websesam.outbox.view;
