package se.websesam.devicereturn.service;

/** A buy-back as the caller has read it: its number and its version then. */
public record BuybackRef(String number, long version) {}
