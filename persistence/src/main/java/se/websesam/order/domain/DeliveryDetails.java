package se.websesam.order.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Delivery details [leveransuppgifter]: where an order goes, to whom, and what the driver needs.
 */
@Embeddable
public class DeliveryDetails {

  @Column(name = "delivery_address_id")
  private Long addressId;

  @Column(name = "contact_person")
  private String contactPerson;

  @Column(name = "contact_phone")
  private String contactPhone;

  @Column(name = "door_code")
  private String doorCode;

  @Column(name = "delivery_note")
  private String note;

  @Column(name = "wished_on")
  private LocalDate wishedOn;

  @Column(name = "deliver_together")
  private boolean together;

  protected DeliveryDetails() {}

  /** All of it at once; only the address is needed to submit (V-CO-01). */
  public DeliveryDetails(
      Long addressId,
      String contactPerson,
      String contactPhone,
      String doorCode,
      String note,
      LocalDate wishedOn,
      boolean together) {
    this.addressId = addressId;
    this.contactPerson = contactPerson;
    this.contactPhone = contactPhone;
    this.doorCode = doorCode;
    this.note = note;
    this.wishedOn = wishedOn;
    this.together = together;
  }

  /** Nothing said yet. */
  static DeliveryDetails none() {
    return new DeliveryDetails(null, null, null, null, null, null, false);
  }

  /** The delivery address chosen, or null. */
  public Long addressId() {
    return addressId;
  }
}
