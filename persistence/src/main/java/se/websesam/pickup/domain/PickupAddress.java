package se.websesam.pickup.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import se.websesam.shared.domain.BusinessRuleViolation;

/**
 * Where the devices stand [hämta adress från], as it was when the order was written; the patient's
 * home is not kept here but read from the register when it is needed.
 */
@Embeddable
public class PickupAddress {

  @Enumerated(EnumType.STRING)
  @Column(name = "pickup_from")
  private PickupFrom from;

  @Column(name = "address_name")
  private String name;

  private String street;
  private String postcode;
  private String city;

  protected PickupAddress() {}

  /** The patient's home, which the register knows. */
  public static PickupAddress home() {
    PickupAddress address = new PickupAddress();
    address.from = PickupFrom.HOME;
    return address;
  }

  /**
   * An address with a name, which the driver asks for.
   *
   * @throws BusinessRuleViolation V-PU-02 without a name (PU-03)
   */
  public static PickupAddress of(
      PickupFrom from, String name, String street, String postcode, String city) {
    if (name == null || name.isBlank()) {
      throw new BusinessRuleViolation("V-PU-02", from == PickupFrom.OTHER ? "otherName" : "from");
    }
    PickupAddress address = new PickupAddress();
    address.from = from;
    address.name = name.strip();
    address.street = street;
    address.postcode = postcode;
    address.city = city;
    return address;
  }
}
