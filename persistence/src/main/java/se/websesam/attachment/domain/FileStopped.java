package se.websesam.attachment.domain;

/** The virus scanner stopped a file that a user had attached while it did not answer. */
public record FileStopped(long userId, String fileName) {}
