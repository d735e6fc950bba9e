package se.websesam.catalogue.view;

import java.io.Serializable;
import java.util.List;

/**
 * An article that an import adds or changes.
 *
 * @param row the row of the file, counted from 1
 * @param columns headings of the columns that get other values; empty for a new article
 */
public record ImportChange(int row, String articleNumber, String designation, List<String> columns)
    implements Serializable {}
