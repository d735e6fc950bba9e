/** Invoices, their lines with the events that prove them, and runs, as pages show them. */
package se.websesam.invoice.view;
