package se.websesam.workorder.domain;

/**
 * Something about a work order that its orderer shall be told (Appendix C).
 *
 * @param text question, sum, reason, day or articles
 */
public record WorkNews(About about, String number, long ordererId, String text) {

  /** What it is about. */
  public enum About {
    /** The centre needs to know more. */
    QUESTION,
    /** The cost proposal waits for go or stop (WO-08). */
    QUOTED,
    /** WO-05: it is planned for a day later than it should be done. */
    DELAYED,
    /** WO-06: the centre has given it up. */
    CANCELLED,
    /** PU-11, PU-13: the technician did not bring what he was to dismount. */
    MISSING
  }
}
