package se.websesam.shared.web;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.shared.view.Sort;

/** A list on a page: the rows of one page and where it lies among all. */
public class PagedList<T> implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Rows on one page. */
  public static final int SIZE = 25;

  /** No list has more pages. */
  private static final int LAST = 10_000_000;

  private final int number;
  private final transient List<T> rows;
  private final long total;

  /** Fetches the page with a number, counted from 1, of a list in its own order. */
  public PagedList(int number, Function<PageRequest, Page<T>> fetch) {
    this(number, null, fetch);
  }

  /** Fetches the page with a number, counted from 1, of a list sorted as asked for. */
  public PagedList(int number, Sort sort, Function<PageRequest, Page<T>> fetch) {
    this.number = Math.min(Math.max(1, number), LAST);
    Page<T> page = fetch.apply(new PageRequest((this.number - 1) * SIZE, SIZE, sort));
    this.rows = page.rows();
    this.total = page.total();
  }

  public List<T> getRows() {
    return rows;
  }

  public long getTotal() {
    return total;
  }

  public int getNumber() {
    return number;
  }

  /** How many pages there are, at least one. */
  public long getPages() {
    return Math.max(1, (total + SIZE - 1) / SIZE);
  }

  public boolean isPrevious() {
    return number > 1;
  }

  public boolean isNext() {
    return number < getPages();
  }
}
