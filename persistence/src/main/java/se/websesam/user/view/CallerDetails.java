package se.websesam.user.view;

/** The logged-in user as services need him. */
public record CallerDetails(long userId, String hsaId, String userName, String name) {}
