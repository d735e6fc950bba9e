package se.websesam.customer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Delivery address [leveransadress] of a customer: where goods go. */
@Entity
@Table(name = "delivery_address")
public class DeliveryAddress {

  @Id private Long id;

  @Column(name = "customer_id")
  private Long customerId;

  private String name;
  private String street;
  private String postcode;
  private String city;

  protected DeliveryAddress() {}
}
