/** Pages about what is told to the outside. */
package se.websesam.outbox.web;
