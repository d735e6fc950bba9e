package se.websesam.arch.bad.order.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that can be made empty. */
@Entity
public class A8OrderAnybodyMakes {

  @Id private Long id;

  public A8OrderAnybodyMakes() {}

  public Long id() {
    return id;
  }
}
