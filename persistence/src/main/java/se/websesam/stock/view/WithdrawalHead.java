package se.websesam.stock.view;

import java.time.Instant;
import java.time.LocalDate;

/** A withdrawal without its lines. */
public record WithdrawalHead(
    String withdrawalNumber,
    String store,
    String recipientRef,
    boolean recipientProtected,
    String recipientName,
    String by,
    LocalDate happenedOn,
    Instant registeredAt) {}
