package se.websesam.invoice.view;

import java.io.Serializable;
import java.time.Instant;
import se.websesam.invoice.domain.InvoiceSelection;

/** A template [mall eFaktura] of the caller's. */
public record InvoiceTemplateRow(
    long id, long version, String name, Instant savedAt, InvoiceSelection selection)
    implements Serializable {}
