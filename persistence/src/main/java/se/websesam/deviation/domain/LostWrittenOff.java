package se.websesam.deviation.domain;

/** Event: a lost device was not found in time and is scrapped; who reported it is told. */
public record LostWrittenOff(String lostNumber, long reporterId) {}
