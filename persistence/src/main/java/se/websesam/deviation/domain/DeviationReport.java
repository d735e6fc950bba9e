package se.websesam.deviation.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;
import se.websesam.shared.domain.IllegalTransition;

/**
 * Deviation report [felrapport, avvikelse/reklamation]: something has gone wrong and the centre is
 * to know of it.
 *
 * <p>It is written in one go and reaches the centre at once under its number. The centre receives
 * it, looks into it, asks for the thing or claims it of the supplier, and answers with cause and
 * measure. What should have been a work order is redirected with a reason. Nothing is ordered
 * through it: another product is ordered anew (DV-04).
 */
@Entity
@Table(name = "deviation_report")
@SequenceGenerator(name = "seq_deviation_report", sequenceName = "seq_deviation_report")
public class DeviationReport {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_deviation_report")
  private Long id;

  @Version private long version;

  @Column(name = "deviation_number")
  private String deviationNumber;

  @Enumerated(EnumType.STRING)
  private DeviationStatus status = DeviationStatus.REGISTERED;

  @Enumerated(EnumType.STRING)
  @Column(name = "deviation_type")
  private DeviationType type;

  @Embedded private DeviationSubject subject;
  @Embedded private WhatHappened happened;
  @Embedded private ReportContact contact;
  @Embedded private DeviationAnswer answer;

  @Column(name = "customer_id")
  private Long customerId;

  @Column(name = "reporter_id")
  private Long reporterId;

  /** DV-03: the claim came too late; whoever looks into it decides what that means. */
  @Column(name = "claim_expired")
  private boolean claimExpired;

  /** What the supplier calls the claim. */
  @Column(name = "supplier_reference")
  private String supplierReference;

  /** The day until which what is said to have gone back is searched for (PU-12), or null. */
  @Column(name = "search_until")
  private LocalDate searchUntil;

  /** Who of the centre searches for it, and is told when that day has passed. */
  @Column(name = "searched_by")
  private Long searchedBy;

  @Column(name = "registered_at")
  private Instant registeredAt;

  /** DV-05: the day on which what was bought was given back. */
  @Column(name = "purchase_credited_on")
  private LocalDate purchaseCreditedOn;

  @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
  private List<DeviationChange> changes = new ArrayList<>();

  protected DeviationReport() {}

  /**
   * A report as it is sent to the centre [verkställ].
   *
   * @param claims how long a product can be claimed
   * @param today the day it is sent, on which a claim counts
   * @throws BusinessRuleViolation V-DV-01 for a type that the route does not offer, V-DV-24 for one
   *     of what has been delivered while it has not
   * @throws BusinessRuleViolations V-DV-02, V-DV-04 to V-DV-09, all that is wrong at once
   */
  public static DeviationReport registered(
      String number,
      long customerId,
      DeviationSubject subject,
      DeviationType type,
      WhatHappened happened,
      ReportContact contact,
      ClaimTime claims,
      LocalDate today,
      Act act) {
    subject.requireOffers(type);
    BusinessRuleViolations.throwIfAny(happened.wrong(subject, type, today));
    DeviationReport report = new DeviationReport();
    report.deviationNumber = number;
    report.customerId = customerId;
    report.subject = subject;
    report.type = type;
    report.happened = happened;
    report.contact = contact;
    report.claimExpired =
        type.isProduct() && claims.isOver(subject.chargingForm(), subject.deliveredOn(), today);
    report.reporterId = act.userId();
    report.registeredAt = act.at();
    return report;
  }

  /**
   * The centre does something with it that needs at most some words: asks for the thing, says that
   * it should be a work order, closes it.
   *
   * @return what the reporter shall be told, if anything
   * @throws BusinessRuleViolation V-DV-10 when the status does not allow it, V-DV-12 without words
   *     where the reporter or the next reader needs them, V-DV-11 for an answer without one,
   *     V-DV-23 when it would end with a credit that it does not uphold
   */
  public Optional<DeviationTold> handle(DeviationAction action, Act act) {
    DeviationStatus to = after(action);
    if (action == DeviationAction.ANSWER) {
      throw new BusinessRuleViolation("V-DV-11", "answer");
    }
    if (action.isOfReturned() || action == DeviationAction.TAKE_BACK_CREDIT) {
      throw new IllegalTransition("V-DV-10", action, status);
    }
    if (action == DeviationAction.REDIRECT) {
      requireUpheld(null, null);
    }
    if (action == DeviationAction.CLOSE) {
      requireUpheld(answer, null);
    }
    requireWords(action, act);
    move(action, to, act);
    return action.isTold() ? Optional.of(told(act.reason())) : Optional.empty();
  }

  private static void requireWords(DeviationAction action, Act act) {
    if (action.needsWords() && (act.reason() == null || act.reason().isBlank())) {
      throw new BusinessRuleViolation("V-DV-12", "note");
    }
  }

  /**
   * The centre claims it of the supplier (DV-06).
   *
   * @param reference what the supplier calls the claim, or null
   * @throws BusinessRuleViolation V-DV-10
   */
  public void claim(String reference, Act act) {
    move(DeviationAction.CLAIM, after(DeviationAction.CLAIM), act);
    supplierReference = reference;
  }

  /**
   * What is said to have gone back is searched for until a day (PU-12).
   *
   * @throws BusinessRuleViolation V-DV-20 without a day, or for one that has passed; V-DV-10
   */
  public void search(LocalDate until, LocalDate today, Act act) {
    DeviationStatus to = after(DeviationAction.SEARCH);
    if (until == null || until.isBefore(today)) {
      throw new BusinessRuleViolation("V-DV-20", "searchUntil");
    }
    move(DeviationAction.SEARCH, to, act);
    searchUntil = until;
    searchedBy = act.userId();
  }

  /**
   * It was at the centre, and the reporter gets to know that (PU-12).
   *
   * @throws BusinessRuleViolation V-DV-11 without words, V-DV-10
   */
  public DeviationTold find(String words, Act act) {
    return endSearch(DeviationAction.FIND, AnswerCause.FOUND, words, act);
  }

  /**
   * It was not, and the reporter gets to know that it is scrapped (PU-12).
   *
   * @throws BusinessRuleViolation V-DV-11 without words, V-DV-10
   */
  public DeviationTold scrap(String words, Act act) {
    return endSearch(DeviationAction.SCRAP, AnswerCause.SHRINKAGE, words, act);
  }

  private DeviationTold endSearch(
      DeviationAction action, AnswerCause cause, String words, Act act) {
    DeviationStatus to = after(action);
    answer = DeviationAnswer.ofSearch(cause, words);
    move(action, to, act);
    return told(answer.text());
  }

  /**
   * The reporter gets an answer.
   *
   * @throws BusinessRuleViolation V-DV-23 when it does not uphold a credit that stands, V-DV-10
   */
  public DeviationTold answer(DeviationAnswer given, Act act) {
    DeviationStatus to = after(DeviationAction.ANSWER);
    requireUpheld(given, "cause");
    move(DeviationAction.ANSWER, to, act);
    answer = given;
    return told(given.text());
  }

  /**
   * What was bought is given back, since the answer confirms that the product was at fault (DV-05).
   *
   * @throws BusinessRuleViolation V-DV-16 when it was not bought or the product was not at fault,
   *     V-DV-17 when the time for a claim was over, V-DV-18 when it has been given back before
   */
  public PurchaseCredited creditPurchase(LocalDate day) {
    if (purchaseCreditedOn != null) {
      throw new BusinessRuleViolation("V-DV-18", "creditPurchase");
    }
    if (!isPurchase() || answer == null || !answer.confirmsProductFault()) {
      throw new BusinessRuleViolation("V-DV-16", "creditPurchase");
    }
    if (claimExpired) {
      throw new BusinessRuleViolation("V-DV-17", "creditPurchase");
    }
    purchaseCreditedOn = day;
    boolean held = subject.holdingId() != null;
    return new PurchaseCredited(
        deviationNumber,
        subject.holdingId(),
        held ? null : subject.referenceNumber(),
        held ? null : subject.referenceLine(),
        happened.quantity(),
        day);
  }

  /**
   * What was given back is taken back, since the claim is not to be upheld; the report is looked
   * into, whatever it waited for (DV-05).
   *
   * @throws BusinessRuleViolation V-DV-12 without words, V-DV-10 when nothing is given back
   */
  public PurchaseCreditTakenBack takeBackCredit(LocalDate day, Act act) {
    DeviationStatus to = after(DeviationAction.TAKE_BACK_CREDIT);
    requireWords(DeviationAction.TAKE_BACK_CREDIT, act);
    move(DeviationAction.TAKE_BACK_CREDIT, to, act);
    purchaseCreditedOn = null;
    return new PurchaseCreditTakenBack(deviationNumber, day);
  }

  /** A credit stands only with an answer that confirms the fault. */
  private void requireUpheld(DeviationAnswer last, String field) {
    if (purchaseCreditedOn != null && (last == null || !last.confirmsProductFault())) {
      throw new BusinessRuleViolation("V-DV-23", field);
    }
  }

  private boolean isPurchase() {
    return type.isProduct() && subject.isBought() && subject.deliveredOn() != null;
  }

  /**
   * Refuses files when nobody looks at it any more.
   *
   * @throws BusinessRuleViolation V-DV-14
   */
  public void requireTakesFiles() {
    if (!status.isOpen()) {
      throw new BusinessRuleViolation("V-DV-14", "file");
    }
  }

  /** Refuses to give a file back once the centre may have read it (V-FI-10). */
  public void requireGivesFilesBack() {
    if (status != DeviationStatus.REGISTERED) {
      throw new BusinessRuleViolation("V-FI-10");
    }
  }

  /** Refuses when somebody else has changed the report since the caller read it (V-CC-01). */
  public void requireVersion(long seen) {
    if (version != seen) {
      throw new BusinessRuleViolation("V-CC-01");
    }
  }

  private DeviationStatus after(DeviationAction action) {
    boolean ofReturned = type == DeviationType.RETURNED_NOT_DEREGISTERED;
    boolean uncredited = action == DeviationAction.TAKE_BACK_CREDIT && purchaseCreditedOn == null;
    if (action.needsThing() && !subject.isThing()
        || action.isOfReturned() && !ofReturned
        || uncredited) {
      throw new IllegalTransition("V-DV-10", action, status);
    }
    return action.from(status);
  }

  private void move(DeviationAction action, DeviationStatus to, Act act) {
    status = to;
    changes.add(new DeviationChange(this, act, action));
  }

  private DeviationTold told(String words) {
    return new DeviationTold(deviationNumber, reporterId, status, words);
  }

  public Long id() {
    return id;
  }

  public String deviationNumber() {
    return deviationNumber;
  }

  public DeviationStatus status() {
    return status;
  }

  public DeviationSubject subject() {
    return subject;
  }

  /**
   * Whether the thing leaves its holder when it comes (DV-05): a rented one that is claimed, unless
   * the same one is wanted back.
   */
  public boolean isDeregisteredOnArrival() {
    return type.isProduct() && subject.isRented() && !happened.wantsSameUnitBack();
  }

  public boolean isClaimExpired() {
    return claimExpired;
  }
}
