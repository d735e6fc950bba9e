package se.websesam.stock.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.OpenNote;

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

  /** More of one article than any store holds; a slip of the key beyond it. */
  private static final int MOST = 9999;

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

  /**
   * Something is sent back to the centre (RE-07).
   *
   * @throws BusinessRuleViolation V-WD-02 when there are not so many, V-WD-04 when somebody has
   *     reserved them
   */
  public StockMovement sendBack(int quantity, Long individualId, Posting posting, String field) {
    requireFree(quantity, 0, field);
    physical -= quantity;
    return new StockMovement(this, MovementKind.SENT_BACK, -quantity, individualId, posting);
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

  /**
   * Keeps so many from now on; without a level the article is no part of the store's assortment and
   * is not refilled (BS-01).
   *
   * @throws BusinessRuleViolation V-BS-01 when the level is none
   */
  public void keepAt(Integer level) {
    if (level != null && (level < 1 || level > MOST)) {
      throw new BusinessRuleViolation("V-BS-01", "safetyLevel");
    }
    safetyLevel = level;
  }

  /**
   * Takes over what somebody has counted on the shelf [inventering].
   *
   * @param seen the balance that he compared with
   * @param reason why there are more or fewer
   * @return the difference, or nothing when the balance was right
   * @throws BusinessRuleViolation V-BS-02 when it is no number of things, V-BS-03 when there are
   *     fewer than users have reserved, V-BS-04 without a reason, V-CC-01 when something has come
   *     or gone meanwhile
   */
  public Optional<StockMovement> count(int seen, Integer counted, String reason, Posting posting) {
    if (counted == null || counted < 0 || counted > MOST) {
      throw new BusinessRuleViolation("V-BS-02", "counted");
    }
    if (seen != physical) {
      throw new BusinessRuleViolation("V-CC-01");
    }
    return counted == physical
        ? Optional.empty()
        : Optional.of(counted(counted - physical, null, reason, posting));
  }

  /**
   * A numbered unit does not stand here as it should (BS-11); reserved ones are let go of first.
   */
  public StockMovement miss(long individualId, String reason, Posting posting) {
    return counted(-1, individualId, reason, posting);
  }

  /** A unit that had been missed stands here after all. */
  public StockMovement find(long individualId, String reason, Posting posting) {
    return counted(1, individualId, reason, posting);
  }

  /**
   * One unit leaves the records of the shelf and another one takes its place there; the number of
   * things is as before.
   */
  public List<StockMovement> swap(long outId, long inId, Posting posting) {
    return List.of(
        new StockMovement(this, MovementKind.CORRECTED, -1, outId, posting),
        new StockMovement(this, MovementKind.CORRECTED, 1, inId, posting));
  }

  private StockMovement counted(int difference, Long individualId, String reason, Posting posting) {
    if (physical + difference < reserved) {
      throw new BusinessRuleViolation("V-BS-03", "counted", reserved);
    }
    if (reason == null || reason.isBlank()) {
      throw new BusinessRuleViolation("V-BS-04", "countReason");
    }
    OpenNote.requireNamesNobody(reason, "countReason");
    physical += difference;
    return new StockMovement(this, MovementKind.COUNTED, difference, individualId, posting)
        .because(reason.strip());
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

  /** How many there should be, or null. */
  public Integer safetyLevel() {
    return safetyLevel;
  }
}
