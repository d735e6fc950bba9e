package se.websesam.shared.view;

/**
 * Which page of a list: index of its first row and its size, at most 200 rows.
 *
 * @param sort what the user wants it sorted by; null for the list's own order
 */
public record PageRequest(int first, int size, Sort sort) {

  /** A page that starts at a row that may exist. */
  public PageRequest {
    if (first < 0 || size < 1 || size > 200) {
      throw new IllegalArgumentException("page " + first + "+" + size);
    }
  }

  /** A page of a list in its own order. */
  public PageRequest(int first, int size) {
    this(first, size, null);
  }
}
