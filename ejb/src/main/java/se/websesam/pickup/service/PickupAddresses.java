package se.websesam.pickup.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.websesam.customer.repository.CustomerRepository;
import se.websesam.customer.view.DeliveryAddressOption;
import se.websesam.customer.view.DeliveryPointOption;
import se.websesam.pickup.domain.PickupAddress;
import se.websesam.pickup.domain.PickupFrom;
import se.websesam.recipient.domain.Recipient;
import se.websesam.recipient.service.ActingCustomers;
import se.websesam.shared.domain.BusinessRuleViolation;

/** Where devices can be fetched from [hämta adress från]. */
@ApplicationScoped
public class PickupAddresses {

  @Inject private CustomerRepository customers;
  @Inject private ActingCustomers acting;

  /** The delivery addresses of the customers that the caller may act for. */
  List<DeliveryAddressOption> list(Recipient recipient) {
    return customers.listAddresses(acting.of(recipient));
  }

  /** The delivery points of the same customers. */
  List<DeliveryPointOption> points(Recipient recipient) {
    return customers.listDeliveryPoints(acting.of(recipient));
  }

  /** Whether there is a home to fetch from; never of a protected person (AC-13). */
  boolean hasHome(Recipient recipient) {
    return recipient.careUnitId() == null && !recipient.isProtected();
  }

  /**
   * The customer's address [kund/leveransadress], which says for whom the order is written.
   *
   * @throws BusinessRuleViolation V-PU-02 when it is none of theirs, or none is chosen
   */
  DeliveryAddressOption customerAddress(Recipient recipient, Long addressId) {
    return list(recipient).stream()
        .filter(address -> addressId != null && address.id() == addressId)
        .findFirst()
        .orElseThrow(() -> new BusinessRuleViolation("V-PU-02", "customerAddress"));
  }

  /**
   * The address chosen, with the name that the driver asks for (PU-03).
   *
   * @throws BusinessRuleViolation V-PU-02 when none is chosen, it has no name, it is not theirs, or
   *     it could show where a protected person lives (AC-13)
   */
  PickupAddress address(
      Recipient recipient, RegisterPickup.Address chosen, DeliveryAddressOption customer) {
    PickupFrom from = chosen.from();
    boolean elsewhere = from == PickupFrom.OTHER && recipient.isProtected();
    if (from == null || from == PickupFrom.HOME && !hasHome(recipient) || elsewhere) {
      throw new BusinessRuleViolation("V-PU-02", "from");
    }
    return switch (from) {
      case HOME -> PickupAddress.home();
      case CUSTOMER ->
          PickupAddress.of(
              from, customer.name(), customer.street(), customer.postcode(), customer.city());
      case POINT -> {
        DeliveryPointOption point =
            points(recipient).stream()
                .filter(p -> chosen.pointId() != null && p.id() == chosen.pointId())
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("V-PU-02", "point"));
        yield PickupAddress.of(from, point.name(), point.street(), point.postcode(), point.city());
      }
      case OTHER ->
          PickupAddress.of(
              from,
              chosen.otherName(),
              chosen.otherStreet(),
              chosen.otherPostcode(),
              chosen.otherCity());
    };
  }
}
