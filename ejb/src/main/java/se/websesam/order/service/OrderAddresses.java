package se.websesam.order.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.websesam.customer.repository.CustomerRepository;
import se.websesam.customer.view.DeliveryAddressOption;
import se.websesam.customer.view.DeliveryPointOption;
import se.websesam.order.domain.DeliverTo;
import se.websesam.recipient.service.ActingCustomers;
import se.websesam.shared.domain.BusinessRuleViolation;

/** The customers and delivery addresses [kund/leveransadress] that an order may be written for. */
@ApplicationScoped
public class OrderAddresses {

  @Inject private CustomerRepository customers;
  @Inject private ActingCustomers acting;
  @Inject private Clock clock;

  /**
   * The addresses of the caller's own customers (AC-07); the centre's staff, who order on behalf of
   * others, get those of the customers that treat the patient or that the care unit belongs to. An
   * order to a store is its customer's.
   */
  List<DeliveryAddressOption> list(OrderGoal goal) {
    return customers.listAddresses(allowed(goal));
  }

  /** The delivery points of the same customers. */
  List<DeliveryPointOption> points(OrderGoal goal) {
    return customers.listDeliveryPoints(allowed(goal));
  }

  /**
   * The customer of the address chosen (CO-04); of a draft without one, the caller's default one.
   *
   * @throws BusinessRuleViolation V-CO-01 when the address may not be chosen
   */
  long customer(OrderGoal goal, Long addressId) {
    return addresses(goal, addressId)
        .findFirst()
        .orElseThrow(() -> new BusinessRuleViolation("V-CO-01", "deliveryAddress"));
  }

  private Stream<Long> addresses(OrderGoal goal, Long addressId) {
    return addressId == null
        ? allowed(goal).stream()
        : list(goal).stream()
            .filter(address -> address.id() == addressId)
            .map(DeliveryAddressOption::customerId);
  }

  /** The same, where there is no customer that could be chosen. */
  Optional<Long> possibleCustomer(OrderGoal goal, Long addressId) {
    return addresses(goal, addressId).findFirst();
  }

  /**
   * Whether the goods may be brought where the orderer wants them, and the day has not passed.
   *
   * @throws BusinessRuleViolation V-CO-01 for a home, or another address of a protected person,
   *     that may not be shown (AC-13), or a point of other customers, V-CO-17 for a day that has
   *     passed
   */
  void requirePossible(OrderGoal goal, SaveOrder.Delivery delivery) {
    boolean atHome = delivery.to() == DeliverTo.HOME;
    boolean elsewhere = delivery.to() == DeliverTo.OTHER;
    if (atHome && !goal.hasHome() || elsewhere && !goal.mayGoElsewhere()) {
      throw new BusinessRuleViolation("V-CO-01", "deliverTo");
    }
    boolean atPoint = delivery.to() == DeliverTo.POINT && delivery.pointId() != null;
    if (atPoint && points(goal).stream().noneMatch(p -> p.id() == delivery.pointId())) {
      throw new BusinessRuleViolation("V-CO-01", "deliveryPoint");
    }
    if (delivery.wishedOn() != null && delivery.wishedOn().isBefore(LocalDate.now(clock))) {
      throw new BusinessRuleViolation("V-CO-17", "wishedOn");
    }
  }

  /** The default customer first. */
  private Set<Long> allowed(OrderGoal goal) {
    if (goal.store() != null) {
      return Set.of(goal.store().customerId());
    }
    return acting.of(goal.recipient());
  }
}
