package se.websesam.deviation.domain;

/**
 * Something about a report that its reporter shall be told: it is answered, redirected, or waits
 * for what he is to send in (Appendix C).
 *
 * @param words the answer, the reason or what is asked for
 */
public record DeviationTold(
    String deviationNumber, long reporterId, DeviationStatus status, String words) {}
