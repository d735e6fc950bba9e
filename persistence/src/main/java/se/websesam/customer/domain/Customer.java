package se.websesam.customer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * Customer [kund]: the ordering unit that users act for, with its payer and delivery addresses.
 * Never the patient.
 */
@Entity
@Table(name = "customer")
public class Customer {

  @Id private Long id;
  @Version private long version;

  @Column(name = "customer_number")
  private String customerNumber;

  private String name;

  @Column(name = "care_unit_id")
  private Long careUnitId;

  @Column(name = "payer_id")
  private Long payerId;

  @Column(name = "pays_itself")
  private boolean paysItself;

  private boolean active;

  protected Customer() {}

  public Long id() {
    return id;
  }

  public Long payerId() {
    return payerId;
  }

  /** Whether the customer always pays itself, whatever the patient's base code (PY-06). */
  public boolean paysItself() {
    return paysItself;
  }
}
