package se.websesam.stock.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.websesam.catalogue.view.ArticleRow;
import se.websesam.stock.service.StockQueries;
import se.websesam.stock.view.ArticleStock;
import se.websesam.user.web.CurrentUser;

/** How many of an article the own store has, for the pages of the catalogue. */
@Named
@RequestScoped
public class OwnStock {

  @Inject private StockQueries stock;
  @Inject private CurrentUser user;

  private final Map<String, ArticleStock> byNumber = new HashMap<>();
  private boolean asked;

  /** Whether the user may see it at all. */
  public boolean isShown() {
    return user.may("STOCK_VIEW") && user.getCustomerId() != null;
  }

  /** What the own store has of an article among those of a list; null when it has none. */
  public ArticleStock among(List<ArticleRow> rows, String articleNumber) {
    return find(rows.stream().map(ArticleRow::articleNumber).toList(), articleNumber);
  }

  /** What the own store has of an article; null when it has none. */
  public ArticleStock of(String articleNumber) {
    return find(List.of(articleNumber), articleNumber);
  }

  private ArticleStock find(List<String> all, String articleNumber) {
    if (!asked) {
      stock
          .inStoresOf(user.getCustomerId(), all)
          .forEach(found -> byNumber.putIfAbsent(found.articleNumber(), found));
      asked = true;
    }
    return byNumber.get(articleNumber);
  }
}
