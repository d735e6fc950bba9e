package se.websesam.invoice.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.websesam.invoice.domain.InvoiceSelection;

/**
 * A selection of invoice lines that its owner wants to keep [mall eFaktura].
 *
 * @param formKey made when the form was rendered; one template per key
 */
public record SaveInvoiceTemplate(
    @NotNull @Size(min = 16, max = 50) String formKey,
    String name,
    @NotNull InvoiceSelection selection) {}
