package se.websesam.deviation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.shared.domain.BusinessRuleViolation;

/**
 * What a report is about, as the server found it where the report was opened (DV-01); nothing of it
 * is typed by the reporter.
 */
@Embeddable
public class DeviationSubject {

  @Enumerated(EnumType.STRING)
  private DeviationRoute route;

  /** The number of the order, the pickup order or the work order. */
  @Column(name = "reference_number")
  private String referenceNumber;

  @Column(name = "reference_line")
  private Integer referenceLine;

  @Column(name = "recipient_id")
  private Long recipientId;

  @Column(name = "store_id")
  private Long storeId;

  @Column(name = "article_id")
  private Long articleId;

  @Column(name = "individual_id")
  private Long individualId;

  @Column(name = "holding_id")
  private Long holdingId;

  @Enumerated(EnumType.STRING)
  @Column(name = "charging_form")
  private ChargingForm chargingForm;

  @Column(name = "delivered_on")
  private LocalDate deliveredOn;

  /** How many there are of it; what has gone wrong can be with fewer, never with more. */
  @Column(name = "subject_quantity")
  private Integer pieces;

  protected DeviationSubject() {}

  /**
   * A device or an article, wherever it is.
   *
   * @param holdingId the holding, or null when nobody has it
   */
  public record Thing(
      long articleId,
      Long individualId,
      Long holdingId,
      int pieces,
      ChargingForm chargingForm,
      LocalDate deliveredOn) {}

  /** Nothing but the route: a report about the centre's work. */
  public static DeviationSubject none(DeviationRoute route) {
    DeviationSubject subject = new DeviationSubject();
    subject.route = route;
    return subject;
  }

  /** The centre's work for a recipient. */
  public static DeviationSubject work(long recipientId) {
    DeviationSubject subject = none(DeviationRoute.WORK_ORDER);
    subject.recipientId = recipientId;
    return subject;
  }

  /** A thing that a recipient has or had ordered, or that stands in a store. */
  public static DeviationSubject of(
      DeviationRoute route, Long recipientId, Long storeId, Thing thing) {
    DeviationSubject subject = none(route);
    subject.recipientId = recipientId;
    subject.storeId = storeId;
    subject.articleId = thing.articleId();
    subject.individualId = thing.individualId();
    subject.holdingId = thing.holdingId();
    subject.pieces = thing.pieces();
    subject.chargingForm = thing.chargingForm();
    subject.deliveredOn = thing.deliveredOn();
    return subject;
  }

  /** The same with the number of the order, and of its line, that it was opened from. */
  public DeviationSubject under(String number, Integer line) {
    referenceNumber = number;
    referenceLine = line;
    return this;
  }

  public DeviationRoute route() {
    return route;
  }

  public Long recipientId() {
    return recipientId;
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

  public Long holdingId() {
    return holdingId;
  }

  public ChargingForm chargingForm() {
    return chargingForm;
  }

  public LocalDate deliveredOn() {
    return deliveredOn;
  }

  public String referenceNumber() {
    return referenceNumber;
  }

  public Integer referenceLine() {
    return referenceLine;
  }

  public Integer pieces() {
    return pieces;
  }

  /**
   * Refuses what cannot be reported of it.
   *
   * @throws BusinessRuleViolation V-DV-01 for a type that the route does not offer, V-DV-24 for one
   *     of what has been delivered while it has not
   */
  void requireOffers(DeviationType type) {
    route.requireOffers(type);
    if (!route.typesOf(deliveredOn).contains(type)) {
      throw new BusinessRuleViolation("V-DV-24", "type");
    }
  }

  /** Whether it is about a thing, and not about the centre's work alone. */
  public boolean isThing() {
    return articleId != null;
  }

  /** Whether it has been bought, so that a claim names a batch or a day of production (DV-05). */
  public boolean isBought() {
    return chargingForm == ChargingForm.SALE || chargingForm == ChargingForm.SALE_WITH_RETURN;
  }

  /** Whether a holder rents it, so that it leaves him when it is sent in (DV-05). */
  public boolean isRented() {
    return holdingId != null && chargingForm == ChargingForm.RENTAL && deliveredOn != null;
  }
}
