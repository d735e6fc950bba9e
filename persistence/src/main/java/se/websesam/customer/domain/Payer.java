package se.websesam.customer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Payer [betalare]: the organisation that is invoiced. */
@Entity
@Table(name = "payer")
public class Payer {

  @Id private Long id;

  @Column(name = "payer_number")
  private String payerNumber;

  private String name;

  protected Payer() {}
}
