package se.websesam.customer.domain;

import static se.websesam.shared.domain.EntityFields.set;

/** An active customer with a payer of its own, unless said otherwise. */
public final class CustomerBuilder {

  private Long id = 20L;
  private Long payerId = 200L;
  private boolean paysItself;

  /** A customer that pays when nobody else does. */
  public static CustomerBuilder aCustomer() {
    return new CustomerBuilder();
  }

  /** Another customer than the default one. */
  public CustomerBuilder id(long id) {
    this.id = id;
    return this;
  }

  /** Linked to a payer (PY-01), or to none when null. */
  public CustomerBuilder payer(Long payerId) {
    this.payerId = payerId;
    return this;
  }

  /** Always pays itself (PY-06), or not. */
  public CustomerBuilder payingItself(boolean paysItself) {
    this.paysItself = paysItself;
    return this;
  }

  /** As read from the database. */
  public Customer build() {
    Customer customer = new Customer();
    set(customer, "id", id);
    set(customer, "customerNumber", Long.toString(100000 + id));
    set(customer, "name", "Customer " + id);
    set(customer, "careUnitId", 2L);
    set(customer, "payerId", payerId);
    set(customer, "paysItself", paysItself);
    set(customer, "active", true);
    return customer;
  }
}
