package se.websesam.deviation.domain;

/** Event: a lost device has been found by the count of a store; who reported it is told. */
public record LostInStore(String lostNumber, long reporterId, String store) {}
