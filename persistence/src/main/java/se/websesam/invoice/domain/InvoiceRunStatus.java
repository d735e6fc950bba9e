package se.websesam.invoice.domain;

/** Where the invoicing of a month is. */
public enum InvoiceRunStatus {
  RUNNING,
  /** Stopped before its end; what it has written stays and the next start goes on from there. */
  FAILED,
  COMPLETED
}
