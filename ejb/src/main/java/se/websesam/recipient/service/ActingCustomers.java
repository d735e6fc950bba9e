package se.websesam.recipient.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import se.websesam.customer.repository.CustomerRepository;
import se.websesam.customer.view.CustomerOption;
import se.websesam.recipient.domain.Recipient;
import se.websesam.recipient.repository.RecipientRepository;
import se.websesam.user.service.CurrentCaller;

/** The customers [kunder] that the caller may act for towards a recipient. */
@ApplicationScoped
public class ActingCustomers {

  @Inject private CustomerRepository customers;
  @Inject private RecipientRepository recipients;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /**
   * The caller's own customers, the default one first (AC-07); the centre's staff, who act on
   * behalf of others, get those that treat the patient or that the care unit belongs to as well.
   */
  public Set<Long> of(Recipient recipient) {
    Set<Long> allowed = new LinkedHashSet<>();
    customers.listLinked(caller.id()).stream().map(CustomerOption::id).forEach(allowed::add);
    if (caller.scope().allCustomers()) {
      allowed.addAll(recipients.listTreatingCustomers(recipient.id(), LocalDate.now(clock)));
      if (recipient.careUnitId() != null) {
        allowed.addAll(customers.listOfCareUnit(recipient.careUnitId()));
      }
    }
    return allowed;
  }
}
