package se.websesam.invoice.service;

/** What came of the attempt to claim a month; the exit status of the job when it was refused. */
enum ClaimOutcome {
  CLAIMED,
  /** Nothing is changed. */
  ALREADY_INVOICED,
  /** Another execution is at work, on this month or another. */
  ALREADY_RUNNING,
  /** Only a month that is over is invoiced. */
  MONTH_NOT_OVER
}
