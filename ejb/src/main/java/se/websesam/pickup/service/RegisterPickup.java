package se.websesam.pickup.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import se.websesam.pickup.domain.PickupFrom;
import se.websesam.pickup.domain.PickupReason;
import se.websesam.shared.domain.PatientRelated;

/**
 * The form of a pickup order [hämtorder].
 *
 * @param formKey made when the form is rendered: sent again it gives the same answer
 * @param devices ids of the holdings ticked
 */
public record RegisterPickup(
    @NotNull @Size(max = 40) String formKey,
    @NotNull String recipientRef,
    PickupReason reason,
    @NotNull @Valid Address address,
    @NotNull @Valid Driver driver,
    @NotNull @Size(max = 500) Set<Long> devices)
    implements PatientRelated {

  /**
   * Where the devices stand.
   *
   * @param customerAddressId the customer's delivery address [kund/leveransadress]
   * @param pointId the delivery point, when it is one
   */
  public record Address(
      PickupFrom from,
      Long customerAddressId,
      Long pointId,
      @Size(max = 80) String otherName,
      @Size(max = 80) String otherStreet,
      @Size(max = 10) String otherPostcode,
      @Size(max = 50) String otherCity) {}

  /** What the driver needs to know. */
  public record Driver(
      @Size(max = 80) String contactPerson,
      @Size(max = 30) String contactPhone,
      @Size(max = 20) String doorCode,
      @Size(max = 400) String note,
      LocalDate wishedOn) {}
}
