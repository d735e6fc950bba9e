package se.websesam.workorder.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.websesam.customer.repository.CustomerRepository;
import se.websesam.customer.view.DeliveryAddressOption;
import se.websesam.recipient.domain.Recipient;
import se.websesam.recipient.service.ActingCustomers;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.workorder.domain.AddressFrom;
import se.websesam.workorder.domain.WorkSite;

/** Where a device can be fetched or work be done, and for which customer. */
@ApplicationScoped
public class WorkAddresses {

  @Inject private CustomerRepository customers;
  @Inject private ActingCustomers acting;

  /** The delivery addresses of the customers that the caller may act for. */
  List<DeliveryAddressOption> list(Recipient recipient) {
    return customers.listAddresses(acting.of(recipient));
  }

  /** Whether there is a home to go to; never of a protected person (AC-13). */
  boolean hasHome(Recipient recipient) {
    return recipient.careUnitId() == null && !recipient.isProtected();
  }

  /**
   * The address chosen, if one is.
   *
   * @throws BusinessRuleViolation V-CO-01 when it is none of theirs
   */
  Optional<DeliveryAddressOption> chosen(Recipient recipient, Long addressId) {
    if (addressId == null) {
      return Optional.empty();
    }
    return Optional.of(
        list(recipient).stream()
            .filter(address -> address.id() == addressId)
            .findFirst()
            .orElseThrow(() -> new BusinessRuleViolation("V-CO-01", "deliveryAddress")));
  }

  /**
   * The place as it is written, with the address that it is taken from.
   *
   * @throws BusinessRuleViolation V-WO-04 for a home, or another address of a protected person,
   *     that may not be shown (AC-13)
   */
  WorkSite site(Recipient recipient, SaveWork.Site form, Optional<DeliveryAddressOption> customer) {
    WorkSite site =
        new WorkSite(
            form.place(), form.from(), form.contactPerson(), form.contactPhone(), form.doorCode());
    boolean elsewhere = form.from() == AddressFrom.OTHER && recipient.isProtected();
    if (form.from() == AddressFrom.RECIPIENT && !hasHome(recipient) || elsewhere) {
      throw new BusinessRuleViolation("V-WO-04", "place");
    }
    if (form.from() == AddressFrom.OTHER) {
      return site.at(form.otherName(), form.otherStreet(), form.otherPostcode(), form.otherCity());
    }
    if (form.from() == AddressFrom.CUSTOMER && customer.isPresent()) {
      DeliveryAddressOption at = customer.get();
      return site.at(at.name(), at.street(), at.postcode(), at.city());
    }
    return site;
  }
}
