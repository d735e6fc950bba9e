package se.websesam.recipient.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;

/**
 * Change of base code [byte av baskod] by hand: which code deviates from a day, or that none does
 * any more, who said so and why (PY-03).
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

  @Column(name = "valid_from")
  private LocalDate validFrom;

  private String reason;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private Long changedBy;

  protected BaseCodeChange() {}

  /**
   * A change that counts from a day.
   *
   * @param baseCode the code that deviates, or null to go back to the ordinary one
   * @param today the day on which it is said
   * @throws BusinessRuleViolation V-BC-02 without a reason, V-BC-03 without a day or for one to
   *     come
   */
  public static BaseCodeChange of(
      long recipientId, String baseCode, LocalDate validFrom, LocalDate today, Act act) {
    if (validFrom == null || validFrom.isAfter(today)) {
      throw new BusinessRuleViolation("V-BC-03", "validFrom");
    }
    if (act.reason() == null || act.reason().isBlank()) {
      throw new BusinessRuleViolation("V-BC-02", "reason");
    }
    BaseCodeChange change = new BaseCodeChange();
    change.recipientId = recipientId;
    change.baseCode = baseCode;
    change.validFrom = validFrom;
    change.reason = act.reason().strip();
    change.changedAt = act.at();
    change.changedBy = act.userId();
    return change;
  }
}
