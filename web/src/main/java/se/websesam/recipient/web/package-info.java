/** Finding the holder that the next pages are about, and keeping hold of him. */
package se.websesam.recipient.web;
