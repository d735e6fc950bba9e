package se.websesam.stock.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.PagedList;
import se.websesam.shared.web.Texts;
import se.websesam.stock.service.CartService;
import se.websesam.stock.service.Reserve;
import se.websesam.stock.service.StockQueries;
import se.websesam.stock.view.CartRow;
import se.websesam.stock.view.MovementRow;
import se.websesam.stock.view.StockRow;
import se.websesam.stock.view.UnitRow;

/** An article in a store: its units, who has reserved it, and what has happened. */
@Named
@ViewScoped
public class StockArticleBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private StockQueries stock;
  @Inject private CartService carts;
  @Inject private Texts texts;

  /** Made when the form is rendered: sending it twice reserves once. */
  private final String formKey = UUID.randomUUID().toString();

  private Long storeId;
  private String number;
  private int page = 1;
  private String unit;
  private Integer quantity = 1;
  private String note;
  private transient StockRow row;
  private transient List<UnitRow> units;
  private transient List<CartRow> reservations;
  private transient PagedList<MovementRow> movements;

  /** Reads the article; 404 for a store or an article of others. */
  public void load() {
    if (storeId == null || number == null) {
      throw new NotFound();
    }
    getRow();
  }

  /** [Lägg i varukorg]: reserves a unit or a quantity. */
  public String reserve() {
    String wanted = getRow().numbered() ? Objects.toString(unit, "") : number;
    carts.reserve(new Reserve(formKey, storeId, wanted, quantity, note));
    Navigation.tell(texts.page("stock_article.reserved", getRow().designation()));
    return "/portal/stock/cart.xhtml?faces-redirect=true";
  }

  /** What the store has of the article. */
  public StockRow getRow() {
    if (row == null) {
      row = stock.article(storeId, number);
    }
    return row;
  }

  public List<UnitRow> getUnits() {
    if (units == null) {
      units = stock.units(storeId, getRow().articleId());
    }
    return units;
  }

  public List<CartRow> getReservations() {
    if (reservations == null) {
      reservations = stock.reservations(storeId, getRow().articleId());
    }
    return reservations;
  }

  /** The units that nobody has reserved. */
  public List<UnitRow> getFreeUnits() {
    Stream<Long> held =
        getReservations().stream().map(CartRow::individualId).filter(Objects::nonNull);
    List<Long> taken = held.toList();
    return getUnits().stream().filter(found -> !taken.contains(found.id())).toList();
  }

  /** Who has reserved a unit, or nobody. */
  public CartRow reservation(long unitId) {
    return getReservations().stream()
        .filter(line -> Objects.equals(line.individualId(), unitId))
        .findFirst()
        .orElse(null);
  }

  public PagedList<MovementRow> getMovements() {
    if (movements == null) {
      movements =
          new PagedList<>(page, request -> stock.movements(storeId, getRow().articleId(), request));
    }
    return movements;
  }

  public Long getStoreId() {
    return storeId;
  }

  public void setStoreId(Long storeId) {
    this.storeId = storeId;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
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
