package se.websesam.it.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import se.websesam.order.service.LineRef;
import se.websesam.order.service.OrderHandlingService;
import se.websesam.pickup.domain.PickupFrom;
import se.websesam.pickup.domain.PickupReason;
import se.websesam.pickup.service.PickupRef;
import se.websesam.pickup.service.PickupService;
import se.websesam.pickup.service.RegisterPickup;

/** Rented devices and pickup orders as the tests need them. */
@Dependent
public class Pickups {

  static final Staff RECEPTION = Staff.named("returns");

  @Inject private PickupService pickups;
  @Inject private OrderHandlingService handling;
  @Inject private Orders orders;

  /** A rented unit that a patient has, or without number something that he has on order. */
  record Held(long id, String unit, String patient) {}

  /** A rented unit that has been delivered to the patient. */
  Held held() throws Exception {
    LineRef line = orders.allocated(orders.rented());
    Orders.HANDLER.does(() -> handling.deliver(line, LocalDate.now(ZoneId.of("Europe/Stockholm"))));
    String holding =
        " FROM device_holding h JOIN customer_order_line l ON l.id = h.order_line_id"
            + " JOIN device_individual i ON i.id = h.individual_id WHERE l.customer_order_id = ?";
    return new Held(
        Database.sql().number("SELECT h.id" + holding, line.orderId()),
        Database.sql().value("SELECT i.individual_number" + holding, line.orderId()),
        Orders.patient());
  }

  /** A pickup order of the prescriber's for such a unit. */
  PickupRef written() throws Exception {
    return ref(register(held(), PickupReason.NO_NEED));
  }

  /** Writes a pickup order; its number. */
  String register(Held held, PickupReason reason) throws Exception {
    RegisterPickup form = form(held, reason);
    return Orders.PRESCRIBER.does(() -> pickups.register(form)).number();
  }

  /** A form never sent before. */
  RegisterPickup form(Held held) {
    return form(held, PickupReason.NO_NEED);
  }

  /** The same with a reason. */
  RegisterPickup form(Held held, PickupReason reason) {
    return new RegisterPickup(
        UUID.randomUUID().toString(),
        held.patient(),
        reason,
        new RegisterPickup.Address(
            PickupFrom.CUSTOMER, Orders.address(), null, null, null, null, null),
        new RegisterPickup.Driver("Ylva", null, null, null, null),
        Set.of(held.id()));
  }

  /** A pickup order as whoever reads it now would refer to it. */
  PickupRef ref(String number) {
    return new PickupRef(
        number,
        Database.sql().number("SELECT version FROM pickup_order WHERE pickup_number = ?", number));
  }
}
