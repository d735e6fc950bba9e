package se.websesam.stock.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Movement [förrådshändelse]: so many of an article came to a store or left it. Rows are added and
 * never changed; their sum is the balance.
 */
@Entity
@Table(name = "stock_movement")
@SequenceGenerator(name = "seq_stock_movement", sequenceName = "seq_stock_movement")
public class StockMovement {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_stock_movement")
  private Long id;

  @Column(name = "store_id", updatable = false)
  private Long storeId;

  @Column(name = "article_id", updatable = false)
  private Long articleId;

  @Column(name = "individual_id", updatable = false)
  private Long individualId;

  @Column(updatable = false)
  private int quantity;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private MovementKind kind;

  @Column(name = "happened_on", updatable = false)
  private LocalDate happenedOn;

  @Column(name = "recorded_at", updatable = false)
  private Instant recordedAt;

  @Column(name = "recorded_by", updatable = false)
  private Long recordedBy;

  @Column(updatable = false)
  private String reference;

  @Column(updatable = false)
  private String reason;

  protected StockMovement() {}

  StockMovement(
      StockBalance balance, MovementKind kind, int quantity, Long individualId, Posting posting) {
    this.storeId = balance.storeId();
    this.articleId = balance.articleId();
    this.individualId = individualId;
    this.quantity = quantity;
    this.kind = kind;
    this.happenedOn = posting.day();
    this.recordedAt = posting.at();
    this.recordedBy = posting.userId();
    this.reference = posting.reference();
  }

  /** Says why, where no order or withdrawal does. */
  StockMovement because(String reason) {
    this.reason = reason;
    return this;
  }

  /** What came, or below zero what left. */
  public int quantity() {
    return quantity;
  }

  public MovementKind kind() {
    return kind;
  }

  /** Why the shelf held another number, or null. */
  public String reason() {
    return reason;
  }
}
