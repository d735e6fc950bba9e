package se.websesam.recipient.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;

/**
 * Change of base code [byte av baskod] by hand: which code deviates from a day, or that none does
 * any more, where the patient lives and whether the habilitation has him, which devices follow, who
 * said so and why (PY-03, PY-05).
 *
 * <p>One for a day that has come counts at once. One for a day to come is noted: it takes effect on
 * that day, and until then it changes nothing and can be taken back.
 */
@Entity
@Table(name = "base_code_change")
@SequenceGenerator(name = "seq_base_code_change", sequenceName = "seq_base_code_change")
public class BaseCodeChange {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_base_code_change")
  private Long id;

  @Column(name = "recipient_id")
  private Long recipientId;

  @Column(name = "base_code")
  private String baseCode;

  @Column(name = "housing_form")
  private String housingForm;

  private boolean habilitation;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  private String reason;

  @Enumerated(EnumType.STRING)
  private BaseCodeChangeStatus status;

  @ElementCollection
  @CollectionTable(
      name = "base_code_change_holding",
      joinColumns = @JoinColumn(name = "base_code_change_id"))
  @Column(name = "holding_id")
  private Set<Long> holdingIds = new HashSet<>();

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private Long changedBy;

  @Column(name = "taken_back_at")
  private Instant takenBackAt;

  @Column(name = "taken_back_by")
  private Long takenBackBy;

  protected BaseCodeChange() {}

  /**
   * A change that counts from a day: at once, or noted until the day comes.
   *
   * @param baseCode the code that deviates, or null to go back to the ordinary one
   * @param holdingIds what was ticked to follow
   * @param today the day on which it is said
   * @throws BusinessRuleViolation V-BC-02 without a reason, V-BC-03 without a day or for one more
   *     than a year ahead
   */
  public static BaseCodeChange of(
      long recipientId,
      String baseCode,
      LocalDate validFrom,
      Set<Long> holdingIds,
      LocalDate today,
      Act act) {
    if (validFrom == null || validFrom.isAfter(today.plusYears(1))) {
      throw new BusinessRuleViolation("V-BC-03", "validFrom");
    }
    if (act.reason() == null || act.reason().isBlank()) {
      throw new BusinessRuleViolation("V-BC-02", "reason");
    }
    BaseCodeChange change = new BaseCodeChange();
    change.recipientId = recipientId;
    change.baseCode = baseCode;
    change.validFrom = validFrom;
    change.holdingIds.addAll(holdingIds);
    change.reason = act.reason().strip();
    change.status =
        validFrom.isAfter(today) ? BaseCodeChangeStatus.COMING : BaseCodeChangeStatus.IN_FORCE;
    change.changedAt = act.at();
    change.changedBy = act.userId();
    return change;
  }

  /**
   * The same with what it says of the patient's situation (PY-05).
   *
   * @param housingForm where the patient lives from its day, or null when that is not said
   * @param habilitation whether the habilitation has the patient from its day
   */
  public BaseCodeChange living(String housingForm, boolean habilitation) {
    this.housingForm = housingForm;
    this.habilitation = habilitation;
    return this;
  }

  /** Its day has come: it counts from now on. */
  public void takeEffect() {
    status = BaseCodeChangeAction.TAKE_EFFECT.from(status);
  }

  /**
   * It is not to be after all; nothing has been changed by it.
   *
   * @throws BusinessRuleViolation V-BC-05 when it has taken effect or has been taken back
   */
  public void takeBack(Act act) {
    status = BaseCodeChangeAction.TAKE_BACK.from(status);
    takenBackAt = act.at();
    takenBackBy = act.userId();
  }

  public Long id() {
    return id;
  }

  /** Whose base code. */
  public long recipientId() {
    return recipientId;
  }

  /** The code that deviates, or null for the ordinary one. */
  public String baseCode() {
    return baseCode;
  }

  /** Where the patient lives, or null when that is not said. */
  public String housingForm() {
    return housingForm;
  }

  /** Whether the habilitation has the patient. */
  public boolean isInHabilitation() {
    return habilitation;
  }

  /** The first day on which it counts. */
  public LocalDate validFrom() {
    return validFrom;
  }

  /** What was ticked to follow. */
  public Set<Long> holdingIds() {
    return Set.copyOf(holdingIds);
  }

  /** Who said so. */
  public long changedBy() {
    return changedBy;
  }

  public BaseCodeChangeStatus status() {
    return status;
  }

  /** Whether its day is to come. */
  public boolean isComing() {
    return status == BaseCodeChangeStatus.COMING;
  }
}
