package se.websesam.pickup.view;

import java.time.Instant;
import java.time.LocalDate;
import se.websesam.pickup.domain.PickupFrom;
import se.websesam.pickup.domain.PickupReason;
import se.websesam.pickup.domain.PickupStatus;

/** The head of a pickup order; the home's address is empty where the identity is protected. */
public record PickupHead(
    long id,
    long version,
    String pickupNumber,
    PickupStatus status,
    PickupReason reason,
    String recipientRef,
    boolean recipientProtected,
    String recipientName,
    String customer,
    String orderer,
    PickupFrom from,
    String addressName,
    String street,
    String postcode,
    String city,
    String contactPerson,
    String contactPhone,
    String doorCode,
    String note,
    LocalDate wishedOn,
    LocalDate plannedOn,
    Instant registeredAt) {}
