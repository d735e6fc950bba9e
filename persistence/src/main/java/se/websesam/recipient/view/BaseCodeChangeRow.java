package se.websesam.recipient.view;

import java.time.Instant;
import java.time.LocalDate;
import se.websesam.recipient.domain.BaseCodeChangeStatus;

/**
 * A change of a patient's base code; no code means the ordinary one again.
 *
 * @param housingForm where the patient lives from its day, or null
 * @param habilitation whether the habilitation has the patient from its day
 * @param takenBackAt when it was taken back, or null
 * @param takenBackBy who took it back, or null
 */
public record BaseCodeChangeRow(
    long id,
    Instant changedAt,
    String user,
    String baseCode,
    String housingForm,
    boolean habilitation,
    LocalDate validFrom,
    String reason,
    BaseCodeChangeStatus status,
    Instant takenBackAt,
    String takenBackBy) {

  /** Whether its day is to come. */
  public boolean isComing() {
    return status == BaseCodeChangeStatus.COMING;
  }
}
