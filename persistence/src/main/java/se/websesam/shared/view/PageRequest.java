package se.websesam.shared.view;

/** Which page of a list: index of its first row and its size, at most 200 rows. */
public record PageRequest(int first, int size) {

  /** A page that starts at a row that may exist. */
  public PageRequest {
    if (first < 0 || size < 1 || size > 200) {
      throw new IllegalArgumentException("page " + first + "+" + size);
    }
  }
}
