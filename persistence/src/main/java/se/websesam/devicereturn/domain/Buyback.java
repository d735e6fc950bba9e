package se.websesam.devicereturn.domain;

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
import java.util.ArrayList;
import java.util.List;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;
import se.websesam.shared.domain.OpenNote;
import se.websesam.stock.domain.BufferStore;

/**
 * Buy-back [återköp]: unused purchase items go back to the centre out of a unit's own store
 * (RE-07).
 *
 * <p>They leave the store's balance when they are sent. When the centre has received them the
 * store's customer gets back what was billed on their delivery; refused, they stand in the store
 * again.
 */
@Entity
@Table(name = "buyback")
@SequenceGenerator(name = "seq_buyback", sequenceName = "seq_buyback")
public class Buyback {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_buyback")
  private Long id;

  @Version private long version;

  @Column(name = "buyback_number")
  private String buybackNumber;

  @Enumerated(EnumType.STRING)
  private BuybackStatus status = BuybackStatus.SENT;

  @Column(name = "store_id")
  private Long storeId;

  @Column(name = "customer_id")
  private Long customerId;

  @Column(name = "article_id")
  private Long articleId;

  @Column(name = "individual_id")
  private Long individualId;

  @Column(name = "order_line_id")
  private Long orderLineId;

  private int quantity;

  @Column(name = "sender_id")
  private Long senderId;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "refuse_reason")
  private String refuseReason;

  @Column(name = "decided_by")
  private Long decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  protected Buyback() {}

  /** How much goes back, and whether the sender says that it is unused in its package. */
  public record Goods(Integer quantity, boolean unopened) {}

  /** How long after its delivery something may go back, seen from a day. */
  public record Period(int days, LocalDate today) {

    /** The earliest delivery that may go back. */
    public LocalDate first() {
      return today.minusDays(days);
    }
  }

  /**
   * Refuses an article that the centre does not take back at all.
   *
   * @throws BusinessRuleViolation V-RE-03 for what is rented, V-RE-04 for what is bought on order
   */
  public static void requireTakenBack(Article article) {
    if (article.chargingForm() == ChargingForm.RENTAL) {
      throw new BusinessRuleViolation("V-RE-03");
    }
    if (!article.isStocked()) {
      throw new BusinessRuleViolation("V-RE-04");
    }
  }

  /**
   * A buy-back as the store sends it.
   *
   * @throws BusinessRuleViolation V-RE-03 for what is rented, V-RE-04 for what is bought on order
   * @throws BusinessRuleViolations V-RE-05 when it came too long ago, V-RE-06 for none or more than
   *     came, V-RE-07 when its package is open; all that is wrong at once
   */
  public static Buyback sent(
      String number,
      BufferStore store,
      Article article,
      StoreDelivery delivery,
      Goods goods,
      Period period,
      Act act) {
    requireTakenBack(article);
    List<BusinessRuleViolation> wrong = new ArrayList<>();
    if (delivery.deliveredOn().isBefore(period.first())) {
      wrong.add(new BusinessRuleViolation("V-RE-05", "delivery", period.days()));
    }
    if (goods.quantity() == null || goods.quantity() < 1 || goods.quantity() > delivery.left()) {
      wrong.add(new BusinessRuleViolation("V-RE-06", "quantity", delivery.left()));
    }
    if (!goods.unopened()) {
      wrong.add(new BusinessRuleViolation("V-RE-07", "unopened"));
    }
    BusinessRuleViolations.throwIfAny(wrong);
    Buyback sent = new Buyback();
    sent.buybackNumber = number;
    sent.storeId = store.id();
    sent.customerId = store.customerId();
    sent.articleId = article.id();
    sent.individualId = delivery.individualId();
    sent.orderLineId = delivery.orderLineId();
    sent.quantity = goods.quantity();
    sent.senderId = act.userId();
    sent.sentAt = act.at();
    return sent;
  }

  /**
   * The centre has received it.
   *
   * @throws BusinessRuleViolation V-RE-08 when it has been decided before
   */
  public BuybackReceived receive(LocalDate day, Act act) {
    decide(BuybackAction.RECEIVE, act);
    return new BuybackReceived(buybackNumber, orderLineId, quantity, day);
  }

  /**
   * The centre does not take it back.
   *
   * @throws BusinessRuleViolation V-RE-09 without a reason, V-RE-08 when it has been decided before
   */
  public void refuse(Act act) {
    BuybackAction.REFUSE.from(status);
    if (act.reason() == null || act.reason().isBlank()) {
      throw new BusinessRuleViolation("V-RE-09", "reason");
    }
    OpenNote.requireNamesNobody(act.reason(), "reason");
    decide(BuybackAction.REFUSE, act);
    refuseReason = act.reason().strip();
  }

  private void decide(BuybackAction action, Act act) {
    status = action.from(status);
    decidedBy = act.userId();
    decidedAt = act.at();
  }

  /** What the sender is told of it now. */
  public BuybackTold told(String designation) {
    return new BuybackTold(
        buybackNumber, senderId, status, refuseReason == null ? designation : refuseReason);
  }

  /** Refuses when somebody else has changed it since the caller read it (V-CC-01). */
  public void requireVersion(long seen) {
    if (version != seen) {
      throw new BusinessRuleViolation("V-CC-01");
    }
  }

  public String buybackNumber() {
    return buybackNumber;
  }

  public BuybackStatus status() {
    return status;
  }

  public Long storeId() {
    return storeId;
  }

  public Long articleId() {
    return articleId;
  }

  /** The numbered unit, or null. */
  public Long individualId() {
    return individualId;
  }

  public int quantity() {
    return quantity;
  }
}
