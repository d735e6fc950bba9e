package se.websesam.deviation.domain;

/**
 * Event: something about a case of abnormal wear that the prescriber is told: it waits for his
 * word, or it has been decided.
 *
 * @param words what was seen, or why it was decided
 */
public record WearTold(String wearNumber, long prescriberId, WearStatus status, String words) {}
