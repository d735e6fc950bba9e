package se.websesam.customer.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * Delivery point [leveranspunkt]: a place that the centre delivers to and some customers fetch
 * their goods from.
 */
@Entity
@Table(name = "delivery_point")
public class DeliveryPoint {

  @Id private Long id;

  private String name;
  private String street;
  private String postcode;
  private String city;

  protected DeliveryPoint() {}
}
