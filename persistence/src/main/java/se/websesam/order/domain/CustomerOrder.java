package se.websesam.order.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.websesam.catalogue.domain.PriceList;
import se.websesam.customer.domain.PayerChoice;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;

/**
 * Customer order [kundorder]: what an orderer asks the centre to deliver to one recipient, or to a
 * store of his unit.
 *
 * <p>The orderer writes it as a draft and may save it as often as he likes; nothing reaches the
 * centre until he submits it (G-03). Submitting gives the order its number, splits numbered
 * articles into one line per unit (CO-02) and fixes price and payer on every line. From then on the
 * centre works on the lines one by one, and the status of the order follows from theirs. The
 * orderer may cancel the whole until the centre has begun with any line (CO-14); the centre may
 * cancel what is not yet delivered, with a reason. Every change leaves a row of history.
 */
@Entity
@Table(name = "customer_order")
@SequenceGenerator(name = "seq_customer_order", sequenceName = "seq_customer_order")
public class CustomerOrder {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_customer_order")
  private Long id;

  @Version private long version;

  @Column(name = "order_number")
  private String orderNumber;

  @Enumerated(EnumType.STRING)
  private OrderStatus status = OrderStatus.DRAFT;

  @Column(name = "recipient_id")
  private Long recipientId;

  @Column(name = "store_id")
  private Long storeId;

  @Enumerated(EnumType.STRING)
  @Column(name = "order_kind")
  private OrderKind kind = OrderKind.MANUAL;

  @Column(name = "customer_id")
  private Long customerId;

  @Column(name = "orderer_id")
  private Long ordererId;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Embedded private DeliveryDetails delivery;

  @Embedded private UrgentFee urgentFee;

  @Column(name = "order_comment")
  private String comment;

  @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("lineNumber")
  private List<CustomerOrderLine> lines = new ArrayList<>();

  @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
  private List<OrderStatusChange> changes = new ArrayList<>();

  protected CustomerOrder() {}

  /** A new draft by an orderer, to a recipient. */
  public static CustomerOrder draft(long recipientId, long customerId, Act act) {
    CustomerOrder order = draft(customerId, act);
    order.recipientId = recipientId;
    return order;
  }

  /** A new draft to a store, by an orderer or by the refill. */
  public static CustomerOrder draftToStore(long storeId, OrderKind kind, long customerId, Act act) {
    CustomerOrder order = draft(customerId, act);
    order.storeId = storeId;
    order.kind = kind;
    return order;
  }

  private static CustomerOrder draft(long customerId, Act act) {
    CustomerOrder order = new CustomerOrder();
    order.customerId = customerId;
    order.ordererId = act.userId();
    order.createdAt = act.at();
    order.savedAt = act.at();
    order.delivery = DeliveryDetails.to(null);
    return order;
  }

  /**
   * Who pays for a line that stands alone, and what an article costs whom.
   *
   * @param urgentFee what it costs to be in a hurry, when the order is
   */
  public record Terms(Function<Wanted, PayerChoice> payers, PriceList prices, UrgentFee urgentFee) {

    /** For an order that is in no hurry. */
    public Terms(Function<Wanted, PayerChoice> payers, PriceList prices) {
      this(payers, prices, null);
    }

    /** The same for an order that is urgent. */
    public Terms urgent(UrgentFee fee) {
      return new Terms(payers, prices, fee);
    }
  }

  /** Writes the lines of the draft anew and leaves the rest of it as it is. */
  public void rewriteLines(List<Wanted> wanted, Instant now) {
    requireDraft();
    savedAt = now;
    writeLines(wanted);
  }

  /** Writes the draft anew: customer, delivery details, comment and lines (G-03). */
  public void rewrite(
      long customerId, DeliveryDetails delivery, String comment, List<Wanted> wanted, Instant now) {
    requireDraft();
    this.customerId = customerId;
    this.delivery = delivery;
    this.comment = comment;
    this.savedAt = now;
    writeLines(wanted);
  }

  /**
   * Submits the draft under its number [verkställ] and fixes who pays for each line.
   *
   * @param wanted the lines asked for; numbered articles become one line per unit (CO-02)
   * @param terms who pays for a line and how much; a part's payer follows its main device's unless
   *     the article names one (CP-05)
   * @throws BusinessRuleViolation V-CO-01 without delivery address, V-CO-02 without lines, V-CO-07
   *     when it is urgent and not all is in stock, V-CO-12 when it is no draft
   */
  public void submit(String number, List<Wanted> wanted, Terms terms, Act act) {
    OrderStatus next = OrderAction.SUBMIT.from(status);
    delivery.requireComplete();
    if (wanted.isEmpty()) {
      throw new BusinessRuleViolation("V-CO-02", "articleNumber");
    }
    if (delivery.isUrgent() && !wanted.stream().allMatch(line -> line.article().isStocked())) {
      throw new BusinessRuleViolation("V-CO-07", "urgent");
    }
    List<Wanted> units = UnitSplit.of(wanted);
    writeLines(units);
    fixTerms(units, terms);
    urgentFee = delivery.isUrgent() ? terms.urgentFee() : null;
    orderNumber = number;
    registeredAt = act.at();
    savedAt = act.at();
    moved(OrderAction.SUBMIT, status, next, act);
    status = next;
  }

  /** By which day each article of it should be delivered, by the lead times of the centre. */
  public void due(Map<Long, LocalDate> days) {
    lines.forEach(line -> line.due(days.get(line.articleId())));
  }

  /** Throws the draft away. */
  public void discard(Act act) {
    OrderStatus next = OrderAction.DISCARD.from(status);
    moved(OrderAction.DISCARD, status, next, act);
    status = next;
  }

  /** The orderer takes the order back; V-CO-10 once the centre has begun (CO-14). */
  public void cancelByOrderer(Act act) {
    OrderStatus next = OrderAction.CANCEL_BY_ORDERER.from(status);
    for (CustomerOrderLine line : lines) {
      if (line.status().isOpen()) {
        move(line, LineAction.CANCEL_BY_ORDERER, act);
      }
    }
    moved(OrderAction.CANCEL_BY_ORDERER, status, next, act);
    status = next;
  }

  /** The centre begins with a line, buys for it, back-orders, picks or dispatches it. */
  public void handle(int lineNumber, LineAction action, Act act) {
    if (!action.isPlain()) {
      throw new BusinessRuleViolation("V-CO-13");
    }
    moveAndFollow(line(lineNumber), action, act);
  }

  /** The centre sets a numbered unit (or, without number, the quantity) aside for a line. */
  public void allocate(int lineNumber, Long individualId, Act act) {
    CustomerOrderLine line = line(lineNumber);
    moveAndFollow(line, LineAction.ALLOCATE, act);
    line.setAside(individualId);
  }

  /** The day the centre expects to deliver a line (CO-11). */
  public void expect(int lineNumber, LocalDate day) {
    requireSubmitted();
    CustomerOrderLine line = line(lineNumber);
    if (!line.status().isOpen()) {
      throw new BusinessRuleViolation("V-CO-13");
    }
    line.expect(day);
  }

  /**
   * A line reaches its holder.
   *
   * @return the fee of an urgent order when this is the first of it that is delivered (CO-09)
   */
  public Optional<UrgentFeeDue> deliver(int lineNumber, LocalDate day, Act act) {
    CustomerOrderLine line = line(lineNumber);
    moveAndFollow(line, LineAction.DELIVER, act);
    line.delivered(day);
    return urgentFee != null && urgentFee.isDue()
        ? Optional.of(urgentFee.charge(id, day))
        : Optional.empty();
  }

  /**
   * The centre cancels a line, for a reason that the orderer is told (G-09), and with it the parts
   * of it that are not yet delivered (CP-03): they would have nothing to sit on.
   *
   * @return the lines cancelled, the one asked for first
   */
  public List<CustomerOrderLine> cancelByCentre(int lineNumber, Act act) {
    if (act.reason() == null || act.reason().isBlank()) {
      throw new BusinessRuleViolation("V-CO-14", "reason");
    }
    List<CustomerOrderLine> gone = new ArrayList<>(List.of(line(lineNumber)));
    // a part stands after what it sits on
    for (CustomerOrderLine part : lines) {
      boolean sits = gone.stream().anyMatch(main -> part.isPartOf(main));
      if (sits && part.status().isOpen()) {
        gone.add(part);
      }
    }
    for (CustomerOrderLine line : gone) {
      moveAndFollow(line, LineAction.CANCEL_BY_CENTRE, act);
      line.cancelled(act.reason());
    }
    return gone;
  }

  /** Refuses when somebody else has changed the order since the caller read it (V-CC-01). */
  public void requireVersion(long seen) {
    if (version != seen) {
      throw new BusinessRuleViolation("V-CC-01");
    }
  }

  /** Refuses a file when the order takes none of this user's any more (V-FI-09). */
  public void requireTakesFiles(long userId) {
    if (!status.takesFiles(ordererId == userId)) {
      throw new BusinessRuleViolation("V-FI-09");
    }
  }

  /** Refuses to give a file back once the centre may have read it (V-FI-10). */
  public void requireGivesFilesBack() {
    if (status != OrderStatus.DRAFT) {
      throw new BusinessRuleViolation("V-FI-10");
    }
  }

  /** Nothing reaches the centre before it is submitted (G-03). */
  private void requireSubmitted() {
    if (orderNumber == null) {
      throw new BusinessRuleViolation("V-CO-13");
    }
  }

  private void requireDraft() {
    if (status != OrderStatus.DRAFT) {
      throw new BusinessRuleViolation("V-CO-12");
    }
  }

  /**
   * Lines are written over in place, since the database forbids two with one number even for a
   * moment.
   */
  private void writeLines(List<Wanted> wanted) {
    while (lines.size() > wanted.size()) {
      lines.remove(lines.size() - 1);
    }
    for (int i = 0; i < wanted.size(); i++) {
      wanted.get(i).requirePlace(wanted, i);
      if (i == lines.size()) {
        lines.add(new CustomerOrderLine(this, i + 1));
      }
      lines.get(i).ask(wanted.get(i));
    }
  }

  /** Main devices stand before their parts, so a part finds its main device's payer. */
  private void fixTerms(List<Wanted> units, Terms terms) {
    for (int i = 0; i < units.size(); i++) {
      Wanted unit = units.get(i);
      PayerChoice own = terms.payers().apply(unit);
      PayerChoice payer =
          unit.parent() == null ? own : own.asPartOf(lines.get(unit.parent()).payer().payerId());
      lines.get(i).pay(payer, terms.prices().price(unit.article(), payer.payerId()));
    }
  }

  private void moveAndFollow(CustomerOrderLine line, LineAction action, Act act) {
    requireSubmitted();
    move(line, action, act);
    status = OrderStatus.of(lines.stream().map(CustomerOrderLine::status).toList());
  }

  private void move(CustomerOrderLine line, LineAction action, Act act) {
    LineStatus before = line.apply(action);
    changes.add(new OrderStatusChange(this, line.lineNumber(), act, action, before, line.status()));
  }

  private void moved(OrderAction action, OrderStatus from, OrderStatus to, Act act) {
    changes.add(new OrderStatusChange(this, null, act, action, from, to));
  }

  /** The line with a number; {@link NotFound} when there is none. */
  public CustomerOrderLine line(int lineNumber) {
    return lines.stream()
        .filter(line -> line.lineNumber() == lineNumber)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  public List<CustomerOrderLine> lines() {
    return List.copyOf(lines);
  }

  public Long id() {
    return id;
  }

  public long version() {
    return version;
  }

  public String orderNumber() {
    return orderNumber;
  }

  public OrderStatus status() {
    return status;
  }

  /** Whom it goes to; null when it goes to a store. */
  public Long recipientId() {
    return recipientId;
  }

  /** The store it goes to; null when it goes to a recipient. */
  public Long storeId() {
    return storeId;
  }

  public Long customerId() {
    return customerId;
  }

  public Long ordererId() {
    return ordererId;
  }
}
