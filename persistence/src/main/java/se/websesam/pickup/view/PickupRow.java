package se.websesam.pickup.view;

import java.time.Instant;
import java.time.LocalDate;
import se.websesam.pickup.domain.PickupReason;
import se.websesam.pickup.domain.PickupStatus;

/** A pickup order in a list; the name is hidden where the identity is protected. */
public record PickupRow(
    String pickupNumber,
    PickupStatus status,
    PickupReason reason,
    Instant registeredAt,
    LocalDate plannedOn,
    boolean recipientProtected,
    String recipientName,
    String customer,
    String orderer,
    long devices) {}
