package se.websesam.pickup.view;

import java.time.Instant;
import java.time.LocalDate;
import se.websesam.pickup.domain.PickupFrom;
import se.websesam.pickup.domain.PickupReason;
import se.websesam.pickup.domain.PickupStatus;

/**
 * The head of a pickup order; the home's address is empty where the identity is protected.
 *
 * @param collectBy the last day on which the devices should be fetched (PU-05)
 */
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
    LocalDate collectBy,
    LocalDate plannedOn,
    Instant registeredAt) {

  /**
   * Leaves out of a protected person's what could lead to the home: it may have been written before
   * (AC-13).
   */
  public PickupHead {
    if (recipientProtected) {
      boolean atUnit = from == PickupFrom.CUSTOMER || from == PickupFrom.POINT;
      addressName = atUnit ? addressName : null;
      street = atUnit ? street : null;
      postcode = atUnit ? postcode : null;
      city = atUnit ? city : null;
      contactPerson = null;
      contactPhone = null;
      doorCode = null;
    }
  }

  /** Whether that day has passed and the devices are not fetched (PU-07). */
  public boolean isOverdue(LocalDate today) {
    return (status == PickupStatus.REGISTERED || status == PickupStatus.PLANNED)
        && collectBy != null
        && collectBy.isBefore(today);
  }
}
