package se.websesam.devicereturn.view;

import java.time.Instant;
import se.websesam.devicereturn.domain.BuybackStatus;

/** A buy-back in a list. */
public record BuybackRow(
    String buybackNumber,
    BuybackStatus status,
    Instant sentAt,
    String articleNumber,
    String designation,
    String individualNumber,
    int quantity,
    String store,
    String customer) {}
