package se.websesam.deviation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.websesam.shared.domain.BusinessRuleViolation;

/** That nobody can find a device: since when, and until when it can be taken back. */
@Embeddable
public class Loss {

  @Column(name = "lost_on")
  private LocalDate lostOn;

  /** The last day on which it can be taken back (parameter lost.reRegister.months). */
  @Column(name = "recoverable_until")
  private LocalDate recoverableUntil;

  protected Loss() {}

  /**
   * A loss that is reported.
   *
   * @param today the day of the report, from which the time to find it is counted
   * @param months how long it can be taken back
   * @throws BusinessRuleViolation V-LO-03 for a day that is missing or to come
   */
  public static Loss reported(LocalDate lostOn, LocalDate today, int months) {
    if (lostOn == null || lostOn.isAfter(today)) {
      throw new BusinessRuleViolation("V-LO-03", "lostOn");
    }
    Loss loss = new Loss();
    loss.lostOn = lostOn;
    loss.recoverableUntil = today.plusMonths(months);
    return loss;
  }

  /**
   * Refuses to take it back too late.
   *
   * @throws BusinessRuleViolation V-LO-05
   */
  void requireRecoverable(LocalDate day) {
    if (day.isAfter(recoverableUntil)) {
      throw new BusinessRuleViolation("V-LO-05", null, recoverableUntil.toString());
    }
  }
}
