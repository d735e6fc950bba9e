package se.websesam.order.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.customer.domain.PayerChoice;
import se.websesam.customer.domain.PayerReason;
import se.websesam.shared.domain.BusinessRuleViolation;

/** Customer order line [kundorderrad]: one article and its quantity, or one numbered unit of it. */
@Entity
@Table(name = "customer_order_line")
@SequenceGenerator(name = "seq_customer_order_line", sequenceName = "seq_customer_order_line")
public class CustomerOrderLine {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_customer_order_line")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "customer_order_id")
  private CustomerOrder order;

  @Column(name = "line_number")
  private int lineNumber;

  /** The number of the line that this one is a part of. */
  @Column(name = "parent_line")
  private Integer parentLine;

  @Column(name = "complements_holding_id")
  private Long complementsHoldingId;

  @Column(name = "article_id")
  private Long articleId;

  @Column(name = "taken_off")
  private String takenOff;

  private int quantity;

  @Enumerated(EnumType.STRING)
  @Column(name = "charging_form")
  private ChargingForm chargingForm;

  private BigDecimal price;

  @Column(name = "vat_rate")
  private BigDecimal vatRate;

  @Column(name = "payer_id")
  private Long payerId;

  @Enumerated(EnumType.STRING)
  @Column(name = "payer_reason")
  private PayerReason payerReason;

  @Column(name = "kept_reason")
  private String keptReason;

  @Column(name = "fee_reason")
  private String feeReason;

  private boolean adapted;

  @Column(name = "needs_consultant")
  private boolean needsConsultant;

  @Enumerated(EnumType.STRING)
  private LineStatus status = LineStatus.NEW;

  @Column(name = "individual_id")
  private Long individualId;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "expected_on")
  private LocalDate expectedOn;

  @Column(name = "delivered_on")
  private LocalDate deliveredOn;

  @Column(name = "cancel_reason")
  private String cancelReason;

  protected CustomerOrderLine() {}

  CustomerOrderLine(CustomerOrder order, int lineNumber) {
    this.order = order;
    this.lineNumber = lineNumber;
  }

  void ask(Wanted wanted) {
    Article article = wanted.article();
    this.parentLine = wanted.parent() == null ? null : wanted.parent() + 1;
    this.complementsHoldingId = wanted.complements();
    this.articleId = article.id();
    this.quantity = wanted.quantity();
    this.keptReason = wanted.isKept() ? wanted.keptReason().strip() : null;
    this.feeReason = wanted.isFeeWaived() ? wanted.feeReason().strip() : null;
    this.adapted = wanted.adapted();
    this.takenOff = wanted.takenOff();
    this.needsConsultant = article.needsConsultant();
    this.chargingForm = article.chargingForm();
    this.price = article.price();
    this.vatRate = article.vatRate();
  }

  public Long id() {
    return id;
  }

  public int lineNumber() {
    return lineNumber;
  }

  /** The number of the line that this one is a part of, or null. */
  public Integer parentLine() {
    return parentLine;
  }

  boolean isPartOf(CustomerOrderLine main) {
    return parentLine != null && parentLine == main.lineNumber;
  }

  /** The holding of the delivered device that this part is ordered to, or null. */
  public Long complementsHoldingId() {
    return complementsHoldingId;
  }

  /** Numbers of the standard parts to take off, one for each piece, or null. */
  public String takenOff() {
    return takenOff;
  }

  public Long articleId() {
    return articleId;
  }

  public int quantity() {
    return quantity;
  }

  public LineStatus status() {
    return status;
  }

  /** The numbered unit set aside, or null. */
  public Long individualId() {
    return individualId;
  }

  /** Why the equivalent proposed was not taken (CO-05), or null. */
  public String keptReason() {
    return keptReason;
  }

  /** Why its fee was not ordered with it (CO-06), or null. */
  public String feeReason() {
    return feeReason;
  }

  /** Whether the technical service adapts it before delivery (CO-12). */
  public boolean isAdapted() {
    return adapted;
  }

  /** SEK without VAT that the payer pays, per month when rented and per piece when sold. */
  public BigDecimal price() {
    return price;
  }

  /** Who pays, fixed when the order was submitted. */
  public PayerChoice payer() {
    return new PayerChoice(payerId, payerReason);
  }

  /** What may be billed when the line has come to a store: a sale, and no rent yet (BS-04). */
  public Optional<StoreSaleDelivered> soldToStore() {
    return chargingForm == ChargingForm.RENTAL
        ? Optional.empty()
        : Optional.of(new StoreSaleDelivered(id, deliveredOn, quantity, price, vatRate));
  }

  void pay(PayerChoice payer, BigDecimal price) {
    this.payerId = payer.payerId();
    this.payerReason = payer.reason();
    this.price = price;
  }

  LineStatus apply(LineAction action) {
    LineStatus before = status;
    if (action.skipsReview(status) && needsConsultant) {
      throw new BusinessRuleViolation("V-CO-19");
    }
    status = action.from(status);
    return before;
  }

  void setAside(Long individual) {
    this.individualId = individual;
  }

  void due(LocalDate day) {
    this.dueOn = day;
  }

  void expect(LocalDate day) {
    this.expectedOn = day;
  }

  void delivered(LocalDate day) {
    this.deliveredOn = day;
  }

  void cancelled(String reason) {
    this.cancelReason = reason;
  }
}
