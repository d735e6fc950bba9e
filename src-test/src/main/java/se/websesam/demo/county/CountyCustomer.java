package se.websesam.demo.county;

import java.util.List;
import se.websesam.customer.domain.Customer;

/** Customer [kund] as the county's orders use it; the rules of payment know it as one of theirs. */
final class CountyCustomer extends Customer {

  private final long id;
  private final String municipality;
  private final long payerId;
  private final boolean paysItself;
  private final List<Address> addresses;

  /** Where its goods go, and whom the driver meets. */
  record Address(long id, String contact, String phone, String doorCode, String note) {}

  CountyCustomer(
      long id, String municipality, long payerId, boolean paysItself, List<Address> addresses) {
    this.id = id;
    this.municipality = municipality;
    this.payerId = payerId;
    this.paysItself = paysItself;
    this.addresses = List.copyOf(addresses);
  }

  @Override
  public Long id() {
    return id;
  }

  @Override
  public Long payerId() {
    return payerId;
  }

  @Override
  public boolean paysItself() {
    return paysItself;
  }

  /** The municipality whose unit it is, or null for one of the region's. */
  String municipality() {
    return municipality;
  }

  List<Address> addresses() {
    return addresses;
  }
}
