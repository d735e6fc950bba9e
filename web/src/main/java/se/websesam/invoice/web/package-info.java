/** Pages where invoices are read and the month's invoicing is started and followed. */
package se.websesam.invoice.web;
