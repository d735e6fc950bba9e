package se.websesam.order.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** An address [annan adress] written for one order. */
@Embeddable
public class OtherAddress {

  @Column(name = "other_name")
  private String name;

  @Column(name = "other_street")
  private String street;

  @Column(name = "other_postcode")
  private String postcode;

  @Column(name = "other_city")
  private String city;

  protected OtherAddress() {}

  /** All of it at once; the driver needs at least the name. */
  public OtherAddress(String name, String street, String postcode, String city) {
    this.name = name;
    this.street = street;
    this.postcode = postcode;
    this.city = city;
  }

  boolean isNamed() {
    return name != null && !name.isBlank();
  }
}
