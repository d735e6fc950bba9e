package se.websesam.outbox.domain;

/** Whether an e-mail has been handed over. */
public enum OutgoingMailStatus {
  WAITING,
  SENT,
  GIVEN_UP
}
