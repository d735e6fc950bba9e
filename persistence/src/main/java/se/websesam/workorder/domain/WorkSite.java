package se.websesam.workorder.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Where the device is fetched or the work is done, and whom to call. The recipient's home is not
 * kept here but read from the register when it is needed.
 */
@Embeddable
public class WorkSite {

  @Enumerated(EnumType.STRING)
  @Column(name = "work_place")
  private WorkPlace place;

  @Enumerated(EnumType.STRING)
  @Column(name = "address_from")
  private AddressFrom from;

  @Column(name = "address_name")
  private String name;

  private String street;
  private String postcode;
  private String city;

  @Column(name = "contact_person")
  private String contactPerson;

  @Column(name = "contact_phone")
  private String contactPhone;

  @Column(name = "door_code")
  private String doorCode;

  protected WorkSite() {}

  /** How and from where, and whom to call; nothing of it may be known yet. */
  public WorkSite(
      WorkPlace place,
      AddressFrom from,
      String contactPerson,
      String contactPhone,
      String doorCode) {
    this.place = place;
    this.from = from;
    this.contactPerson = contactPerson;
    this.contactPhone = contactPhone;
    this.doorCode = doorCode;
  }

  /** The same at an address that is kept. */
  public WorkSite at(String name, String street, String postcode, String city) {
    this.name = name;
    this.street = street;
    this.postcode = postcode;
    this.city = city;
    return this;
  }

  WorkPlace place() {
    return place;
  }

  boolean isComplete() {
    return place != null
        && from != null
        && (from == AddressFrom.RECIPIENT || WorkFacts.isThere(name) && WorkFacts.isThere(street));
  }

  boolean hasContact() {
    return WorkFacts.isThere(contactPerson) && WorkFacts.isThere(contactPhone);
  }
}
