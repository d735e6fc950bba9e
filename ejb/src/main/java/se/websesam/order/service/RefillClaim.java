package se.websesam.order.service;

/** The answer to an attempt to begin a run of the refill; the run only when it was begun. */
record RefillClaim(Outcome outcome, HeldRefill run) {

  /** What came of it; the exit status of the job when it was refused. */
  enum Outcome {
    CLAIMED,
    /** Another execution is at work; nothing is changed. */
    ALREADY_RUNNING,
    /** No store in use has the number; nothing is changed. */
    NO_SUCH_STORE
  }

  static RefillClaim refused(Outcome why) {
    return new RefillClaim(why, null);
  }
}
