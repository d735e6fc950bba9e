package se.websesam.home.view;

import java.time.Instant;
import java.time.LocalDate;
import se.websesam.home.domain.CaseKind;
import se.websesam.home.domain.CaseTurn;

/**
 * A case that waits for somebody; the recipient's name is hidden where the identity is protected.
 */
public record WaitingRow(
    CaseKind kind,
    long caseId,
    Integer lineNumber,
    String number,
    String status,
    CaseTurn turn,
    Instant since,
    LocalDate dueOn,
    Boolean recipientProtected,
    String recipientName,
    String customer) {

  /** Whether the next step should have been taken by now. */
  public boolean isOverdue(LocalDate today) {
    return dueOn != null && dueOn.isBefore(today);
  }
}
