package se.websesam.deviation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;

/** How the report of a lost device ended. */
@Embeddable
public class LostEnd {

  @Column(name = "closed_on")
  private LocalDate closedOn;

  /** Who took it back; nobody when it is written off. */
  @Column(name = "closed_by")
  private Long closedBy;

  /** Why it is not asked for any more. */
  @Column(name = "drop_reason")
  private String dropReason;

  protected LostEnd() {}

  /** It has come back. */
  static LostEnd back(LocalDate day, Act act) {
    LostEnd end = writtenOff(day);
    end.closedBy = act.userId();
    return end;
  }

  /**
   * It is not asked for any more.
   *
   * @throws BusinessRuleViolation V-LO-16 without a reason
   */
  static LostEnd dropped(LocalDate day, Act act) {
    if (act.reason() == null || act.reason().isBlank()) {
      throw new BusinessRuleViolation("V-LO-16", "dropReason");
    }
    LostEnd end = back(day, act);
    end.dropReason = act.reason().strip();
    return end;
  }

  /** It was not found in time. */
  static LostEnd writtenOff(LocalDate day) {
    LostEnd end = new LostEnd();
    end.closedOn = day;
    return end;
  }

  LocalDate day() {
    return closedOn;
  }
}
