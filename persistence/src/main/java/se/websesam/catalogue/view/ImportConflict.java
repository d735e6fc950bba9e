package se.websesam.catalogue.view;

import java.io.Serializable;
import java.util.List;

/**
 * Why a file of articles cannot be imported.
 *
 * @param row the row of the file, counted from 1; 0 for the file as a whole
 * @param column the heading of the column, or null
 * @param rule id of the rule that refuses
 * @param args what the rule's text names
 */
public record ImportConflict(int row, String column, String rule, List<String> args)
    implements Serializable {}
