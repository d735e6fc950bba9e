package se.websesam.deviation.domain;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;

/**
 * Case of abnormal wear [onormalt slitage] of a device that the centre has received or works on, or
 * of an adaptation that cannot be undone.
 *
 * <p>The centre says what it has seen and what it would charge; the prescriber agrees or not; then
 * the centre writes down what the cost owner has decided: it is charged once, or waived.
 */
@Entity
@Table(name = "wear_case")
@SequenceGenerator(name = "seq_wear_case", sequenceName = "seq_wear_case")
public class WearCase {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_wear_case")
  private Long id;

  @Version private long version;

  @Column(name = "wear_number")
  private String wearNumber;

  @Enumerated(EnumType.STRING)
  @Column(name = "wear_kind")
  private WearKind kind;

  @Enumerated(EnumType.STRING)
  private WearStatus status = WearStatus.REGISTERED;

  @Enumerated(EnumType.STRING)
  @Column(name = "wear_source")
  private WearSource source;

  /** The number of the pickup order or of the work order. */
  @Column(name = "source_number")
  private String sourceNumber;

  @Column(name = "holding_id")
  private Long holdingId;

  @Column(name = "recipient_id")
  private Long recipientId;

  @Column(name = "customer_id")
  private Long customerId;

  @Column(name = "prescriber_id")
  private Long prescriberId;

  private String note;

  /** SEK without VAT that the centre would charge. */
  private BigDecimal proposed;

  @Column(name = "registered_by")
  private Long registeredBy;

  @Column(name = "registered_at")
  private Instant registeredAt;

  /** The last day on which it is waited for the prescriber's word (parameter wear.answer.days). */
  @Column(name = "answer_by")
  private LocalDate answerBy;

  @Column(name = "answer_text")
  private String answer;

  @Column(name = "answered_by")
  private Long answeredBy;

  @Column(name = "answered_at")
  private Instant answeredAt;

  private BigDecimal charged;

  /** The cost owner [kostnadsansvarig] who has decided. */
  @Column(name = "cost_owner")
  private String costOwner;

  @Column(name = "waive_reason")
  private String waiveReason;

  @Column(name = "decided_by")
  private Long decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  protected WearCase() {}

  /** The device that a case is about, and whose it was. */
  public record Device(long holdingId, long recipientId, long customerId, long prescriberId) {}

  /** Where it was seen: a pickup order or a work order, by its number. */
  public record Origin(WearSource source, String number) {}

  /**
   * What the region says.
   *
   * @param minimum the least that is charged when an adaptation cannot be undone (WO-10)
   * @param answerBy the last day on which it is waited for the prescriber's word
   */
  public record Terms(BigDecimal minimum, LocalDate answerBy) {}

  /**
   * A case as the centre registers it.
   *
   * @throws BusinessRuleViolation V-AW-01 without a note, V-AW-02 for no amount, V-AW-03 for less
   *     than the minimum
   */
  public static WearCase registered(
      String number,
      WearKind kind,
      Origin origin,
      Device device,
      String note,
      BigDecimal proposed,
      Terms terms,
      Act act) {
    if (note == null || note.isBlank()) {
      throw new BusinessRuleViolation("V-AW-01", "note");
    }
    WearCase wear = new WearCase();
    wear.wearNumber = number;
    wear.kind = kind == null ? WearKind.ABNORMAL_WEAR : kind;
    wear.requireAmount(proposed, terms.minimum());
    wear.answerBy = terms.answerBy();
    wear.source = origin.source();
    wear.sourceNumber = origin.number();
    wear.holdingId = device.holdingId();
    wear.recipientId = device.recipientId();
    wear.customerId = device.customerId();
    wear.prescriberId = device.prescriberId();
    wear.note = note.strip();
    wear.proposed = proposed;
    wear.registeredBy = act.userId();
    wear.registeredAt = act.at();
    return wear;
  }

  /** What the prescriber is told of it now. */
  public WearTold told() {
    String words =
        switch (status) {
          case CHARGED -> charged.toPlainString().replace('.', ',');
          case WAIVED -> waiveReason;
          default -> note;
        };
    return new WearTold(wearNumber, prescriberId, status, words);
  }

  /**
   * The prescriber has a say.
   *
   * @param words what he has to say; needed when he does not agree
   * @throws BusinessRuleViolation V-AW-05 without words when he does not agree, V-AW-04
   */
  public void answer(boolean agreed, String words, Act act) {
    WearStatus to = (agreed ? WearAction.AGREE : WearAction.CONTEST).from(status);
    boolean silent = words == null || words.isBlank();
    if (!agreed && silent) {
      throw new BusinessRuleViolation("V-AW-05", "answer");
    }
    status = to;
    answer = silent ? null : words.strip();
    answeredBy = act.userId();
    answeredAt = act.at();
  }

  /**
   * It is decided that it is to be paid, by the payer of the holding.
   *
   * @param minimum the least that is charged when an adaptation cannot be undone (WO-10)
   * @throws BusinessRuleViolation V-AW-02 for no amount, V-AW-03 for less than the minimum, V-AW-06
   *     when the cost owner is not named, V-AW-09 as long as it is waited for the prescriber's
   *     word, V-AW-04
   */
  public WearCharged charge(
      BigDecimal amount, String decidedByCostOwner, BigDecimal minimum, LocalDate day, Act act) {
    WearStatus to = WearAction.CHARGE.from(status);
    if (status == WearStatus.REGISTERED && !day.isAfter(answerBy)) {
      throw new BusinessRuleViolation("V-AW-09", null, answerBy.toString());
    }
    requireAmount(amount, minimum);
    if (decidedByCostOwner == null || decidedByCostOwner.isBlank()) {
      throw new BusinessRuleViolation("V-AW-06", "costOwner");
    }
    charged = amount;
    costOwner = decidedByCostOwner.strip();
    decide(to, act);
    return new WearCharged(wearNumber, holdingId, day, amount);
  }

  /**
   * It is decided that nothing is to be paid.
   *
   * @throws BusinessRuleViolation V-AW-07 without a reason, V-AW-04
   */
  public void waive(Act act) {
    WearStatus to = WearAction.WAIVE.from(status);
    if (act.reason() == null || act.reason().isBlank()) {
      throw new BusinessRuleViolation("V-AW-07", "reason");
    }
    waiveReason = act.reason().strip();
    decide(to, act);
  }

  private void decide(WearStatus to, Act act) {
    status = to;
    decidedBy = act.userId();
    decidedAt = act.at();
  }

  private void requireAmount(BigDecimal amount, BigDecimal minimum) {
    if (amount == null || amount.signum() <= 0 || amount.stripTrailingZeros().scale() > 2) {
      throw new BusinessRuleViolation("V-AW-02", "amount");
    }
    if (kind == WearKind.NOT_RESTORABLE && amount.compareTo(minimum) < 0) {
      throw new BusinessRuleViolation("V-AW-03", "amount", minimum);
    }
  }

  /** Refuses when somebody else has changed the case since the caller read it (V-CC-01). */
  public void requireVersion(long seen) {
    if (version != seen) {
      throw new BusinessRuleViolation("V-CC-01");
    }
  }

  /**
   * Refuses files to a case that has been decided.
   *
   * @throws BusinessRuleViolation V-AW-10
   */
  public void requireTakesFiles() {
    if (!status.isOpen()) {
      throw new BusinessRuleViolation("V-AW-10", "file");
    }
  }

  /** Refuses to give a file back once the prescriber may have answered it (V-FI-10). */
  public void requireGivesFilesBack() {
    if (status != WearStatus.REGISTERED) {
      throw new BusinessRuleViolation("V-FI-10");
    }
  }

  public Long id() {
    return id;
  }

  public String wearNumber() {
    return wearNumber;
  }

  public WearStatus status() {
    return status;
  }
}
