package se.websesam.deviation.view;

import se.websesam.shared.domain.PatientRelated;

/** The device that a case of abnormal wear is about, and whose it is or was. */
public record WearSubject(
    long holdingId,
    long recipientId,
    String recipientRef,
    boolean recipientProtected,
    String recipientName,
    String articleNumber,
    String designation,
    String individualNumber,
    long customerId,
    String customer,
    long prescriberId,
    String prescriber)
    implements PatientRelated {

  /** Leaves the name of a protected person out (AC-13). */
  public WearSubject {
    recipientName = recipientProtected ? null : recipientName.strip();
  }
}
