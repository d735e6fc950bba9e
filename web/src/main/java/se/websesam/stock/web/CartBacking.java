package se.websesam.stock.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.PagedList;
import se.websesam.shared.web.Texts;
import se.websesam.stock.service.CartService;
import se.websesam.stock.view.CartRow;
import se.websesam.user.service.UserQueries;

/** The cart [varukorg]: what is reserved in the user's stores; his own lines can be changed. */
@Named
@ViewScoped
public class CartBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CartService carts;
  @Inject private UserQueries users;
  @Inject private Texts texts;
  @Inject private Clock clock;

  private final List<Line> lines = new ArrayList<>();
  private int page = 1;
  private PagedList<CartRow> list;

  /** A line on the page. */
  public static class Line implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CartRow row;
    private final boolean own;
    private final long days;
    private boolean chosen;
    private Integer quantity;
    private String note;

    Line(CartRow row, boolean own, long days) {
      this.row = row;
      this.own = own;
      this.days = days;
      this.quantity = row.quantity();
      this.note = row.note();
    }

    public CartRow getRow() {
      return row;
    }

    public boolean isOwn() {
      return own;
    }

    /** How many days ago it was reserved. */
    public long getDays() {
      return days;
    }

    public boolean isChosen() {
      return chosen;
    }

    public void setChosen(boolean chosen) {
      this.chosen = chosen;
    }

    public Integer getQuantity() {
      return quantity;
    }

    public void setQuantity(Integer quantity) {
      this.quantity = quantity;
    }

    public String getNote() {
      return note;
    }

    public void setNote(String note) {
      this.note = note;
    }
  }

  /** Reads the page of the list. */
  public void load() {
    long me = users.caller().userId();
    LocalDate today = LocalDate.now(clock);
    list = new PagedList<>(page, request -> carts.list(request));
    lines.clear();
    for (CartRow row : list.getRows()) {
      LocalDate since = LocalDate.ofInstant(row.reservedAt(), clock.getZone());
      lines.add(new Line(row, row.ownerId() == me, ChronoUnit.DAYS.between(since, today)));
    }
  }

  /** [Ändra]: keeps another quantity or note. */
  public String change(int index) {
    Line line = lines.get(index);
    try {
      carts.change(line.getRow().id(), line.getRow().version(), line.getQuantity(), line.getNote());
    } catch (BusinessRuleViolation refused) {
      throw new BusinessRuleViolation(
          refused.code(),
          refused.field() == null ? null : "lines:" + index + ":" + refused.field(),
          refused.args().toArray());
    }
    Navigation.tell(texts.page("stock_cart.changed", line.getRow().designation()));
    return Navigation.sameView();
  }

  /** [Släpp]: lets go of a line. */
  public String release(int index) {
    CartRow row = lines.get(index).getRow();
    carts.release(row.id(), row.version());
    Navigation.tell(texts.page("stock_cart.released", row.designation()));
    return Navigation.sameView();
  }

  /** [Förskriv markerade]: on to the withdrawal of the lines chosen, all in one store. */
  public String prescribe() {
    List<CartRow> wanted = lines.stream().filter(Line::isChosen).map(Line::getRow).toList();
    List<Long> stores = wanted.stream().map(CartRow::storeId).distinct().toList();
    if (stores.size() != 1) {
      throw new BusinessRuleViolation("V-CA-04");
    }
    return "/portal/stock/withdraw.xhtml?faces-redirect=true&store="
        + stores.get(0)
        + "&cart="
        + wanted.stream().map(row -> Long.toString(row.id())).collect(Collectors.joining(","));
  }

  public List<Line> getLines() {
    return lines;
  }

  public PagedList<CartRow> getList() {
    return list;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
