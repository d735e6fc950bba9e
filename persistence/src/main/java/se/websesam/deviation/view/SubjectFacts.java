package se.websesam.deviation.view;

/** What the form shows of the thing that a report will be about. */
public record SubjectFacts(
    String articleNumber,
    String designation,
    String picture,
    String individualNumber,
    String recipientRef,
    Boolean recipientProtected,
    String recipientName,
    String store) {

  /** Leaves the name of a protected person out (AC-13). */
  public SubjectFacts {
    recipientProtected = recipientProtected != null && recipientProtected;
    recipientName = recipientProtected || recipientName == null ? null : recipientName.strip();
  }
}
