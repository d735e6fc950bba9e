package se.websesam.catalogue.service;

import java.util.List;

/**
 * A row of a file of articles.
 *
 * @param number counted from 1, as a spreadsheet counts
 * @param formulas places of the cells that hold a formula instead of a value
 */
record FileRow(int number, List<String> cells, List<Integer> formulas) {

  boolean isEmpty() {
    return formulas.isEmpty() && cells.stream().allMatch(String::isBlank);
  }
}
