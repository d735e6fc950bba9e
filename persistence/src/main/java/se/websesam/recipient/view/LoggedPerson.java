package se.websesam.recipient.view;

/** What the access log needs to know of a recipient: its number and whether it is protected. */
public record LoggedPerson(
    long id, String identityKind, String identityValue, boolean protectedIdentity) {}
