package se.websesam.stock.view;

/** How many of an article stand in the stores of a customer, and how many of them are free. */
public record ArticleStock(long storeId, String articleNumber, int physical, int reserved) {

  /** How many can be taken by anybody. */
  public int available() {
    return physical - reserved;
  }
}
