package se.websesam.workorder.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
import se.websesam.catalogue.domain.Article;

/**
 * Labour or material of a work order [arbetsorderrad]: an article, so many of it, and whether it is
 * billed. Price and payer are kept as they were when it was written.
 */
@Entity
@Table(name = "work_line")
@SequenceGenerator(name = "seq_work_line", sequenceName = "seq_work_line")
public class WorkLine {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_work_line")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "work_order_id")
  private WorkOrder order;

  /** For queries that join on it: EclipseLink loses a join on an attribute of an attribute. */
  @Column(name = "work_order_id", insertable = false, updatable = false)
  private Long workOrderId;

  @Column(name = "article_id")
  private Long articleId;

  private int quantity;
  private boolean billed;
  private BigDecimal price;

  @Column(name = "vat_rate")
  private BigDecimal vatRate;

  @Column(name = "payer_id")
  private Long payerId;

  protected WorkLine() {}

  WorkLine(
      WorkOrder order,
      Article article,
      int quantity,
      boolean billed,
      long payerId,
      BigDecimal price) {
    this.order = order;
    this.articleId = article.id();
    this.quantity = quantity;
    this.billed = billed;
    this.price = price;
    this.vatRate = article.vatRate();
    this.payerId = payerId;
  }

  public Long id() {
    return id;
  }

  boolean isBilled() {
    return billed;
  }

  WorkBilled bill(LocalDate day) {
    return new WorkBilled(id, day, quantity, price, vatRate);
  }
}
