package se.websesam.invoice.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Invoice line [fakturarad]: rent, credited rent or a sale of one holding, a fee, or what a case
 * charges or gives back, with its evidence.
 */
@Entity
@Table(name = "invoice_line")
public class InvoiceLine {

  @Id private Long id;

  @Column(name = "invoice_id")
  private Long invoiceId;

  @Enumerated(EnumType.STRING)
  private InvoiceLineKind kind;

  @Column(name = "holding_id")
  private Long holdingId;

  @Column(name = "order_line_id")
  private Long orderLineId;

  @Column(name = "customer_order_id")
  private Long customerOrderId;

  @Column(name = "work_line_id")
  private Long workLineId;

  @Enumerated(EnumType.STRING)
  private ChargeCause cause;

  @Column(name = "cause_number")
  private String causeNumber;

  @Column(name = "cause_holding_id")
  private Long causeHoldingId;

  @Column(name = "cause_order_line_id")
  private Long causeOrderLineId;

  @Column(name = "covers_month")
  private String coversMonth;

  @Column(name = "period_from")
  private LocalDate periodFrom;

  @Column(name = "period_to")
  private LocalDate periodTo;

  private int days;
  private int quantity;
  private BigDecimal price;
  private BigDecimal net;

  @Column(name = "vat_rate")
  private BigDecimal vatRate;

  private BigDecimal vat;
  private String evidence;

  protected InvoiceLine() {}

  /** Whether it charges rent or gives it back. */
  public boolean isRent() {
    return kind.isRent();
  }

  /**
   * The holding that it is for, also by way of a case; null for a sale to a store and for a fee.
   */
  public Long holdingId() {
    return holdingId == null ? causeHoldingId : holdingId;
  }

  public ChargeCause cause() {
    return cause;
  }

  public String causeNumber() {
    return causeNumber;
  }

  /** The first day that it counts for; the day of the decision when it comes from a case. */
  public LocalDate from() {
    return periodFrom;
  }

  /** The rent events, or the one sale, that prove the line. */
  public List<Long> evidence() {
    return evidenceIds(evidence);
  }

  /** The ids in an evidence column. */
  public static List<Long> evidenceIds(String evidence) {
    return Arrays.stream(evidence.split(" ")).map(Long::valueOf).toList();
  }
}
