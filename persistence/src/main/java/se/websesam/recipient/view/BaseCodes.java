package se.websesam.recipient.view;

/** A recipient's base codes today: the one set by hand and the ordinary one; either may be null. */
public record BaseCodes(String deviating, String ordinary) {}
