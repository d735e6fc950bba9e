package se.websesam.shared.domain;

/**
 * Whose rows a caller may see: those of the customers [kunder] linked to the user, or all for the
 * centre's staff. First argument of every query for patient-related rows.
 */
public record CallerScope(long userId, boolean allCustomers) {}
