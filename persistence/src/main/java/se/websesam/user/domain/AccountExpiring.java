package se.websesam.user.domain;

import java.time.LocalDate;

/**
 * An account is about to be closed because nobody uses it (AC-04).
 *
 * @param closedOn the day on which that happens unless its owner logs in before
 */
public record AccountExpiring(long userId, LocalDate closedOn) {}
