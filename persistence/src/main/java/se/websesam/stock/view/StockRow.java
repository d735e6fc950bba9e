package se.websesam.stock.view;

import se.websesam.catalogue.domain.ArticleStatus;

/**
 * An article in a store.
 *
 * @param reserved how many of the physical ones somebody has set aside
 * @param safetyLevel how many there should be; null when the store does not keep the article
 */
public record StockRow(
    long articleId,
    String articleNumber,
    String designation,
    String picture,
    boolean numbered,
    ArticleStatus status,
    boolean orderable,
    int physical,
    int reserved,
    Integer safetyLevel,
    String bin) {

  /** How many can be taken by anybody. */
  public int available() {
    return physical - reserved;
  }

  /** Whether the centre no longer supplies it. */
  public boolean discontinued() {
    return status == ArticleStatus.DISCONTINUED;
  }

  /** Whether there are fewer than there should be. */
  public boolean low() {
    return safetyLevel != null && available() < safetyLevel;
  }
}
