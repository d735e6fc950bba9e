/** The month's invoicing [fakturering]: runs, invoices and the lines that rent and sales become. */
package se.websesam.invoice.domain;
