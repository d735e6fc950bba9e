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
 * Invoice line [fakturarad]: rent, credited rent or a sale of one holding, or a fee, with its
 * evidence.
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
    return kind != InvoiceLineKind.SALE;
  }

  public Long holdingId() {
    return holdingId;
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
