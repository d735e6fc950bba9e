/** Runs and invoices within the reach of a caller, and what the invoicing reads and writes. */
package se.websesam.invoice.repository;
