package se.websesam.stock.domain;

/**
 * An article in a store as the refill sees it.
 *
 * @param level how many there should be [beställningspunkt]; 0 when the store does not keep it
 * @param available how many stand there that nobody has reserved
 * @param onOrder how many are ordered to the store and not delivered yet
 */
public record Shelf(long articleId, int level, int available, int onOrder) {

  /** An article that the store has nothing of. */
  static Shelf empty(long articleId) {
    return new Shelf(articleId, 0, 0, 0);
  }

  /**
   * How many are missing (BS-02).
   *
   * @param inPlaceOfOthers how many more are needed, because they replace other articles
   */
  int missing(int inPlaceOfOthers) {
    return Math.max(0, level + inPlaceOfOthers - (available + onOrder));
  }
}
