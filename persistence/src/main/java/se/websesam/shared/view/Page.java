package se.websesam.shared.view;

import java.util.List;

/** One page of a list and the number of hits in all. */
public record Page<T>(List<T> rows, long total) {

  /** A page of rows. */
  public Page {
    rows = List.copyOf(rows);
  }
}
