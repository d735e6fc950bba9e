package se.websesam.stock.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import se.websesam.shared.domain.BusinessRuleViolation;

/**
 * Balance [saldo] of an article in a store: what stands there, what of it is reserved, and how much
 * there should be.
 *
 * <p>It only changes together with a movement, which the verbs give back to be kept, so that the
 * sum of the movements is always the balance. Whoever changes it holds its row locked.
 */
@Entity
@Table(name = "stock_balance")
public class StockBalance {

  @Id private Long id;

  @Column(name = "store_id")
  private Long storeId;

  @Column(name = "article_id")
  private Long articleId;

  private int physical;
  private int reserved;

  @Column(name = "safety_level")
  private Integer safetyLevel;

  private String bin;

  protected StockBalance() {}

  /** Something came to the shelf. */
  public StockMovement receive(
      MovementKind kind, int quantity, Long individualId, Posting posting) {
    if (quantity < 1) {
      throw new BusinessRuleViolation("V-CO-02", "quantity");
    }
    physical += quantity;
    return new StockMovement(this, kind, quantity, individualId, posting);
  }

  /**
   * Something is taken out for a recipient (WD-01).
   *
   * @param ofReserved how many of them the taker has reserved before
   * @throws BusinessRuleViolation V-WD-02 when there are not so many, V-WD-04 when others have
   *     reserved them
   */
  public StockMovement withdraw(
      int quantity, int ofReserved, Long individualId, Posting posting, String field) {
    requireFree(quantity, ofReserved, field);
    physical -= quantity;
    reserved -= ofReserved;
    return new StockMovement(this, MovementKind.WITHDRAWN, -quantity, individualId, posting);
  }

  /** Sets some aside for one user; the shelf keeps them. */
  public void reserve(int quantity, String field) {
    requireFree(quantity, 0, field);
    reserved += quantity;
  }

  /** Lets go of what had been set aside. */
  public void release(int quantity) {
    reserved -= quantity;
  }

  private void requireFree(int quantity, int ofReserved, String field) {
    if (quantity < 1 || ofReserved > quantity) {
      throw new BusinessRuleViolation("V-CO-02", field);
    }
    if (quantity > physical) {
      throw new BusinessRuleViolation("V-WD-02", field, physical);
    }
    if (quantity - ofReserved > available()) {
      throw new BusinessRuleViolation("V-WD-04", field, available());
    }
  }

  /** How many can be taken by anybody. */
  public int available() {
    return physical - reserved;
  }

  public Long id() {
    return id;
  }

  public Long storeId() {
    return storeId;
  }

  public Long articleId() {
    return articleId;
  }

  public int physical() {
    return physical;
  }

  public int reserved() {
    return reserved;
  }
}
