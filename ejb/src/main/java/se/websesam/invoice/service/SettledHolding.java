package se.websesam.invoice.service;

import java.util.List;
import se.websesam.invoice.domain.InvoiceLineDraft;

/** A holding that has been looked at, with the lines it gives; often none. */
record SettledHolding(long holdingId, List<InvoiceLineDraft> lines) {}
