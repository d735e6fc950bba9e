package se.websesam.customer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A delivery point [leveranspunkt] that a customer may have its goods brought to. */
@Entity
@Table(name = "customer_delivery_point")
@IdClass(CustomerDeliveryPoint.Key.class)
public class CustomerDeliveryPoint {

  @Id
  @Column(name = "customer_id")
  private Long customerId;

  @Id
  @Column(name = "delivery_point_id")
  private Long deliveryPointId;

  protected CustomerDeliveryPoint() {}

  /** Customer and point together. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long customerId;
    private Long deliveryPointId;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && Objects.equals(customerId, key.customerId)
          && Objects.equals(deliveryPointId, key.deliveryPointId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(customerId, deliveryPointId);
    }
  }
}
