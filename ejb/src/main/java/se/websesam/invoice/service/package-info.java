/** The services and the batch job that make invoices, and the look-up of what was invoiced. */
package se.websesam.invoice.service;
