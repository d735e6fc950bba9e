package se.websesam.arch.bad.order.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What an entity should look like. */
@Entity
public class PlainOrder {

  @Id private Long id;

  protected PlainOrder() {}

  public Long id() {
    return id;
  }
}
