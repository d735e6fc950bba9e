package se.websesam.stock.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Withdrawal [uttag ur förråd]: what a recipient got out of a unit's own store. Its lines are the
 * movements with its number.
 */
@Entity
@Table(name = "stock_withdrawal")
@SequenceGenerator(name = "seq_stock_withdrawal", sequenceName = "seq_stock_withdrawal")
public class StockWithdrawal {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_stock_withdrawal")
  private Long id;

  @Column(name = "withdrawal_number")
  private String withdrawalNumber;

  @Column(name = "store_id")
  private Long storeId;

  @Column(name = "recipient_id")
  private Long recipientId;

  @Column(name = "customer_id")
  private Long customerId;

  @Column(name = "user_id")
  private Long userId;

  @Column(name = "happened_on")
  private LocalDate happenedOn;

  @Column(name = "registered_at")
  private Instant registeredAt;

  protected StockWithdrawal() {}

  /** A withdrawal from a store to a recipient, under the number of its posting. */
  public static StockWithdrawal of(BufferStore store, long recipientId, Posting posting) {
    StockWithdrawal withdrawal = new StockWithdrawal();
    withdrawal.withdrawalNumber = posting.reference();
    withdrawal.storeId = store.id();
    withdrawal.recipientId = recipientId;
    withdrawal.customerId = store.customerId();
    withdrawal.userId = posting.userId();
    withdrawal.happenedOn = posting.day();
    withdrawal.registeredAt = posting.at();
    return withdrawal;
  }
}
