package se.websesam.devicereturn.view;

/** A holding that ended, and the number of the return it was given back in. */
public record ReturnedOn(long holdingId, String returnNumber) {}
