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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.OpenNote;

/**
 * Line of the cart [varukorgsrad]: a numbered unit, or a quantity of an article, that a user has
 * reserved in a store without prescribing it yet.
 */
@Entity
@Table(name = "cart_line")
@SequenceGenerator(name = "seq_cart_line", sequenceName = "seq_cart_line")
public class CartLine {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_cart_line")
  private Long id;

  @Version private long version;

  @Column(name = "store_id")
  private Long storeId;

  @Column(name = "article_id")
  private Long articleId;

  @Column(name = "individual_id")
  private Long individualId;

  private int quantity;

  @Enumerated(EnumType.STRING)
  private CartStatus status = CartStatus.RESERVED;

  @Column(name = "owner_id")
  private Long ownerId;

  @Column(name = "reserved_at")
  private Instant reservedAt;

  @Column(name = "expires_on")
  private LocalDate expiresOn;

  @Column(name = "warned_at")
  private Instant warnedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  private String note;

  protected CartLine() {}

  /**
   * Reserves some of a balance for a user.
   *
   * @throws BusinessRuleViolation V-WD-02 or V-WD-04 when there are not so many free, V-CA-02 when
   *     the note could name a person
   */
  public static CartLine reserve(
      StockBalance balance,
      Long individualId,
      int quantity,
      String note,
      Posting posting,
      LocalDate expiresOn) {
    OpenNote.requireNamesNobody(note, "note");
    balance.reserve(quantity, "quantity");
    CartLine line = new CartLine();
    line.storeId = balance.storeId();
    line.articleId = balance.articleId();
    line.individualId = individualId;
    line.quantity = quantity;
    line.note = note;
    line.ownerId = posting.userId();
    line.reservedAt = posting.at();
    line.expiresOn = expiresOn;
    return line;
  }

  /** Reserves more or fewer, and writes another note. */
  public void change(StockBalance balance, int quantity, String note) {
    CartAction.CHANGE.from(status);
    OpenNote.requireNamesNobody(note, "note");
    if (individualId != null && quantity != 1) {
      throw new BusinessRuleViolation("V-CA-03", "quantity");
    }
    balance.release(this.quantity);
    balance.reserve(quantity, "quantity");
    this.quantity = quantity;
    this.note = note;
  }

  /** A recipient gets it; the withdrawal lowers the balance. */
  public void prescribe(Instant now) {
    close(CartAction.PRESCRIBE, now);
  }

  /** The owner, or the contact of the store, lets go of it. */
  public void release(StockBalance balance, Instant now) {
    close(CartAction.RELEASE, now);
    balance.release(quantity);
  }

  /** It has stood too long and is let go of. */
  public void expire(StockBalance balance, Instant now) {
    close(CartAction.EXPIRE, now);
    balance.release(quantity);
  }

  /** The owner has been told that it will expire. */
  public void warned(Instant now) {
    warnedAt = now;
  }

  /** Refuses when somebody else has changed the line since the caller read it (V-CC-01). */
  public void requireVersion(long seen) {
    if (version != seen) {
      throw new BusinessRuleViolation("V-CC-01");
    }
  }

  private void close(CartAction action, Instant now) {
    status = action.from(status);
    closedAt = now;
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

  public Long individualId() {
    return individualId;
  }

  public int quantity() {
    return quantity;
  }

  public CartStatus status() {
    return status;
  }

  public Long ownerId() {
    return ownerId;
  }

  public LocalDate expiresOn() {
    return expiresOn;
  }
}
