package se.websesam.stock.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;
import se.websesam.stock.service.CartService;
import se.websesam.stock.service.RegisterWithdrawal;
import se.websesam.stock.service.RegisteredWithdrawal;
import se.websesam.stock.service.WithdrawalService;
import se.websesam.stock.view.ScannedItem;

/** The withdrawal form [uttag ur förråd]: scan what is taken, then register all of it at once. */
@Named
@ViewScoped
public class WithdrawalBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private WithdrawalService withdrawals;
  @Inject private CartService carts;
  @Inject private ChosenStore chosen;
  @Inject private Texts texts;
  @Inject private Clock clock;

  /** Made when the form is rendered: sending it twice gives one withdrawal. */
  private final String formKey = UUID.randomUUID().toString();

  private final List<Line> lines = new ArrayList<>();
  private String holderRef;
  private Long storeId;
  private String cart;
  private String scanned;
  private LocalDate takenOn;
  private transient RecipientDetails holder;

  /** A line of the form. */
  public static class Line implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ScannedItem item;
    private final Long cartLineId;
    private Integer quantity;

    Line(ScannedItem item, Integer quantity, Long cartLineId) {
      this.item = item;
      this.quantity = quantity;
      this.cartLineId = cartLineId;
    }

    public ScannedItem getItem() {
      return item;
    }

    public Integer getQuantity() {
      return quantity;
    }

    public void setQuantity(Integer quantity) {
      this.quantity = quantity;
    }

    private String number() {
      return item.individualNumber() == null ? item.articleNumber() : item.individualNumber();
    }
  }

  /** Opens the form for the holder and the store, with what is asked for from the cart. */
  public void load() {
    storeId = chosen.getId();
    takenOn = LocalDate.now(clock);
    if (holderRef != null && storeId != null) {
      holder = withdrawals.holder(holderRef);
      addCart();
    }
  }

  private void addCart() {
    List<Long> asked =
        cart == null || !cart.matches("\\d{1,15}(,\\d{1,15}){0,199}")
            ? List.of()
            : Arrays.stream(cart.split(",")).map(Long::valueOf).toList();
    carts.own(asked).stream()
        .filter(row -> row.storeId() == storeId)
        .forEach(
            row ->
                lines.add(
                    new Line(
                        new ScannedItem(
                            row.articleNumber(),
                            row.designation(),
                            row.picture(),
                            row.individualNumber()),
                        row.quantity(),
                        row.id())));
  }

  /** [Lägg till], or Enter from the scanner: adds the unit, or one more of the article. */
  public void add() {
    ScannedItem item = withdrawals.scan(storeId, scanned);
    Line same = lines.stream().filter(line -> line.getItem().equals(item)).findFirst().orElse(null);
    if (same == null) {
      lines.add(new Line(item, 1, null));
    } else if (item.individualNumber() != null) {
      throw new BusinessRuleViolation("V-WD-03", "scanned");
    } else {
      same.setQuantity(same.getQuantity() == null ? 1 : same.getQuantity() + 1);
    }
    scanned = null;
  }

  /** Takes a line away. */
  public void remove(int index) {
    lines.remove(index);
  }

  /** [Verkställ]: registers the withdrawal. */
  public void submit() {
    RegisteredWithdrawal done =
        withdrawals.register(
            new RegisterWithdrawal(
                formKey,
                storeId,
                holderRef,
                takenOn,
                lines.stream()
                    .map(
                        line ->
                            new RegisterWithdrawal.Line(
                                line.number(), line.quantity, line.cartLineId))
                    .toList()));
    Navigation.tell(texts.page("stock_withdraw.done", done.number()));
    Navigation.redirect("/portal/stock/receipt.xhtml?holder=" + holderRef + "&nr=" + done.number());
  }

  /** The holder; a session that comes back from disk has no person in it and reads him again. */
  public RecipientDetails getHolder() {
    if (holder == null && holderRef != null && storeId != null) {
      holder = withdrawals.holder(holderRef);
    }
    return holder;
  }

  /** Whether a line came from the cart and keeps its quantity. */
  public boolean isFixed(Line line) {
    return Objects.nonNull(line.cartLineId) || line.getItem().individualNumber() != null;
  }

  public List<Line> getLines() {
    return lines;
  }

  public String getHolderRef() {
    return holderRef;
  }

  public void setHolderRef(String holderRef) {
    this.holderRef = holderRef;
  }

  public Long getStoreId() {
    return storeId;
  }

  /** The lines of the cart to prescribe, as the address has them. */
  public String getCart() {
    return cart;
  }

  public void setCart(String cart) {
    this.cart = cart;
  }

  public String getScanned() {
    return scanned;
  }

  public void setScanned(String scanned) {
    this.scanned = scanned;
  }

  public LocalDate getTakenOn() {
    return takenOn;
  }

  public void setTakenOn(LocalDate takenOn) {
    this.takenOn = takenOn;
  }
}
