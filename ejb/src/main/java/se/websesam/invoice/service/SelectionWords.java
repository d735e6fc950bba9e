package se.websesam.invoice.service;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.websesam.invoice.domain.InvoiceLineKind;
import se.websesam.invoice.view.SelectedLine;

/**
 * What a workbook of invoice lines says in the user's language.
 *
 * @param title what the sheet is called
 * @param headings one for each column
 * @param designation what a line charges, as its page says it
 */
public record SelectionWords(
    String title,
    List<String> headings,
    Map<InvoiceLineKind, String> kinds,
    Function<SelectedLine, String> designation) {}
