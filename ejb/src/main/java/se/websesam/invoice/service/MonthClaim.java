package se.websesam.invoice.service;

/** The answer to an attempt to claim a month; the run only when it was claimed. */
record MonthClaim(ClaimOutcome outcome, MonthRun run) {

  static MonthClaim refused(ClaimOutcome why) {
    return new MonthClaim(why, null);
  }
}
