package se.websesam.stock.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import se.websesam.order.service.StoreOrderQueries;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.PagedList;
import se.websesam.shared.web.Sorting;
import se.websesam.stock.service.StockQueries;
import se.websesam.stock.view.StockFilter;
import se.websesam.stock.view.StockRow;

/** What stands in a store [förråd]; store, filter and page stand in the address. */
@Named
@RequestScoped
public class StockListBacking {

  @Inject private StockQueries stock;
  @Inject private StoreOrderQueries orders;
  @Inject private ChosenStore chosen;
  @Inject private Sorting sorting;

  private String text;
  private boolean lowOnly;
  private int page = 1;
  private PagedList<StockRow> list;
  private Map<Long, Long> onOrder = Map.of();

  /** Reads the page of the list. */
  public void load() {
    if (chosen.getId() == null) {
      return;
    }
    list =
        new PagedList<>(
            page,
            sorting.chosen(),
            request -> stock.list(chosen.getId(), new StockFilter(text, lowOnly), request));
    onOrder = orders.onOrder(chosen.getId());
  }

  /** Shows the first page of what is asked for. */
  public String search() {
    page = 1;
    return Navigation.sameView();
  }

  public PagedList<StockRow> getList() {
    if (list == null) {
      load();
    }
    return list;
  }

  /** How many of an article are on their way. */
  public long onOrder(long articleId) {
    return onOrder.getOrDefault(articleId, 0L);
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text == null || text.isBlank() ? null : text.strip();
  }

  public boolean isLowOnly() {
    return lowOnly;
  }

  public void setLowOnly(boolean lowOnly) {
    this.lowOnly = lowOnly;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
