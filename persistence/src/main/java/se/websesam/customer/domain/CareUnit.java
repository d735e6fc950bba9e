package se.websesam.customer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Care unit [vårdenhet]: a ward, clinic or home; can itself hold devices as basic equipment. */
@Entity
@Table(name = "care_unit")
public class CareUnit {

  @Id private Long id;

  @Column(name = "care_unit_number")
  private String careUnitNumber;

  private String name;

  @Column(name = "hsa_id")
  private String hsaId;

  @Column(name = "care_provider_id")
  private Long careProviderId;

  private String street;
  private String postcode;
  private String city;
  private String phone;

  protected CareUnit() {}
}
