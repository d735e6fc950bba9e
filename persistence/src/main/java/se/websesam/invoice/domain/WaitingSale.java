package se.websesam.invoice.domain;

/** A delivered sale that waits to be invoiced, with the line it gives. */
public record WaitingSale(long id, InvoiceLineDraft line) {}
