/** A holder as a page shows it, and how it is searched for. */
package se.websesam.recipient.view;
