package se.websesam.order.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import se.websesam.shared.domain.BusinessRuleViolation;

/**
 * Delivery details [leveransuppgifter]: who orders, where the goods go, to whom, and what the
 * driver needs.
 */
@Embeddable
public class DeliveryDetails {

  @Column(name = "delivery_address_id")
  private Long addressId;

  @Enumerated(EnumType.STRING)
  @Column(name = "delivery_to")
  private DeliverTo to;

  @Column(name = "delivery_point_id")
  private Long pointId;

  @Embedded private OtherAddress other;

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

  private boolean urgent;

  protected DeliveryDetails() {}

  /** To a delivery address of a customer, or nowhere yet; nothing else said. */
  public static DeliveryDetails to(Long addressId) {
    DeliveryDetails details = new DeliveryDetails();
    details.addressId = addressId;
    details.to = DeliverTo.CUSTOMER;
    return details;
  }

  /** The same, brought somewhere else. */
  public DeliveryDetails at(DeliverTo place, Long pointId, OtherAddress other) {
    DeliveryDetails details = copy();
    details.to = place;
    details.pointId = place == DeliverTo.POINT ? pointId : null;
    details.other = place == DeliverTo.OTHER ? other : null;
    return details;
  }

  /** The same, with somebody to ask for. */
  public DeliveryDetails contact(String person, String phone, String doorCode, String note) {
    DeliveryDetails details = copy();
    details.contactPerson = person;
    details.contactPhone = phone;
    details.doorCode = doorCode;
    details.note = note;
    return details;
  }

  /** The same, at a certain time: on a wished day, all at once (CO-10), in a hurry (CO-09). */
  public DeliveryDetails when(LocalDate wishedOn, boolean together, boolean urgent) {
    DeliveryDetails details = copy();
    details.wishedOn = wishedOn;
    details.together = together;
    details.urgent = urgent;
    return details;
  }

  /** Refuses when it is not said who orders or where the goods go (V-CO-01). */
  void requireComplete() {
    if (addressId == null) {
      throw new BusinessRuleViolation("V-CO-01", "deliveryAddress");
    }
    if (to == DeliverTo.POINT && pointId == null) {
      throw new BusinessRuleViolation("V-CO-01", "deliveryPoint");
    }
    if (to == DeliverTo.OTHER && (other == null || !other.isNamed())) {
      throw new BusinessRuleViolation("V-CO-01", "otherName");
    }
  }

  private DeliveryDetails copy() {
    DeliveryDetails copy = new DeliveryDetails();
    copy.addressId = addressId;
    copy.to = to;
    copy.pointId = pointId;
    copy.other = other;
    copy.contactPerson = contactPerson;
    copy.contactPhone = contactPhone;
    copy.doorCode = doorCode;
    copy.note = note;
    copy.wishedOn = wishedOn;
    copy.together = together;
    copy.urgent = urgent;
    return copy;
  }

  /** The delivery address chosen, or null. */
  public Long addressId() {
    return addressId;
  }

  public DeliverTo to() {
    return to;
  }

  public boolean isUrgent() {
    return urgent;
  }

  public LocalDate wishedOn() {
    return wishedOn;
  }
}
