package se.websesam.customer.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.websesam.customer.repository.CustomerRepository;
import se.websesam.customer.view.CustomerOption;
import se.websesam.shared.domain.Permissions;
import se.websesam.user.service.CurrentCaller;

/** The customers that the caller acts for. */
@Stateless
public class CustomerQueries {

  @Inject private CustomerRepository customers;
  @Inject private CurrentCaller caller;

  /** The customers that the caller may act for, the default one first (AC-07). */
  @RolesAllowed(Permissions.PORTAL_USE)
  public List<CustomerOption> own() {
    return customers.listLinked(caller.id());
  }
}
