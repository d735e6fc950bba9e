package se.websesam.it.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import se.websesam.deviation.domain.AnswerCause;
import se.websesam.deviation.domain.DeviationAction;
import se.websesam.deviation.domain.DeviationRoute;
import se.websesam.deviation.domain.DeviationType;
import se.websesam.deviation.domain.Injury;
import se.websesam.deviation.domain.Remedy;
import se.websesam.deviation.domain.RepairPlace;
import se.websesam.deviation.service.AnswerDeviation;
import se.websesam.deviation.service.DeviationHandlingService;
import se.websesam.deviation.service.DeviationRef;
import se.websesam.deviation.service.DeviationService;
import se.websesam.deviation.service.DeviationSource;
import se.websesam.deviation.service.RegisterDeviation;
import se.websesam.order.service.SavedOrder;

/** Deviation reports as the tests need them. */
@Dependent
public class Deviations {

  static final Staff HANDLER = Staff.named("deviationhandler");

  static final DeviationSource NOTHING =
      new DeviationSource(DeviationRoute.OWN_DETAILS, null, null, null);

  @Inject private DeviationService reports;
  @Inject private DeviationHandlingService handling;
  @Inject private Pickups pickups;

  /** The row of the device list that shows a device. */
  static DeviationSource device(long holdingId) {
    return new DeviationSource(DeviationRoute.DEVICE, null, null, holdingId);
  }

  /** A form never sent before, with all that any type asks for. */
  static RegisterDeviation form(DeviationSource source, DeviationType type, long customerId) {
    return form(source, type, customerId, null);
  }

  /** The same for a customer whose number somebody of the centre types. */
  static RegisterDeviation form(
      DeviationSource source, DeviationType type, Long customerId, String customerNumber) {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    boolean nothing =
        source.route() == DeviationRoute.OWN_DETAILS || source.route() == DeviationRoute.WORK_ORDER;
    return new RegisterDeviation(
        UUID.randomUUID().toString(),
        source,
        customerId,
        customerNumber,
        type,
        new RegisterDeviation.Event(
            "Bromsen tar inte", today, nothing ? null : 1, Injury.NO, "F-100", null),
        new RegisterDeviation.Fault("L-7", null, null, Remedy.REPLACEMENT, RepairPlace.SENT_IN),
        new RegisterDeviation.Contact("Maja", "070-1740605", null));
  }

  /** A report of the prescriber's about a rented unit of poor quality, which a patient has. */
  DeviationRef written() throws Exception {
    return written(pickups.held().id());
  }

  /** The same of a certain device. */
  DeviationRef written(long holdingId) throws Exception {
    RegisterDeviation form =
        form(device(holdingId), DeviationType.POOR_QUALITY, customer("prescriber"));
    return ref(Orders.PRESCRIBER.does(() -> reports.register(form)).number());
  }

  /** Such a report, being looked into. */
  DeviationRef investigated() throws Exception {
    String number = written().number();
    begin(number);
    return ref(number);
  }

  /** A report of poor quality of what was sold to a store, being looked into; its number. */
  String begunOf(SavedOrder order) throws Exception {
    DeviationSource line =
        new DeviationSource(DeviationRoute.ORDER_LINE, order.orderNumber(), 1, null);
    RegisterDeviation form = form(line, DeviationType.POOR_QUALITY, customer("prescriber2"));
    String number = Staff.named("prescriber2").does(() -> reports.register(form)).number();
    begin(number);
    return number;
  }

  /** A report is looked into. */
  void begin(String number) throws Exception {
    handle(ref(number), DeviationAction.RECEIVE, null);
    handle(ref(number), DeviationAction.INVESTIGATE, null);
  }

  /** It is answered, with or without a credit of the purchase. */
  Object answer(String number, AnswerCause cause, boolean credit) throws Exception {
    AnswerDeviation answer = new AnswerDeviation(cause, "Undersökt", "Vi har sett på den.", credit);
    return HANDLER.does(() -> handling.answer(ref(number), answer));
  }

  /** The handler does something with a report as it is now. */
  void handle(DeviationRef report, DeviationAction action, String note) throws Exception {
    HANDLER.does(() -> handling.handle(ref(report.number()), action, note));
  }

  /** A report as whoever reads it now would refer to it. */
  DeviationRef ref(String number) {
    return new DeviationRef(
        number,
        Database.sql()
            .number("SELECT version FROM deviation_report WHERE deviation_number = ?", number));
  }

  /** The customer that somebody acts for unless he chooses another. */
  static long customer(String userName) {
    return Database.sql()
        .number(
            "SELECT uc.customer_id FROM user_customer uc JOIN app_user u ON u.id = uc.user_id"
                + " WHERE uc.default_customer AND u.user_name = ?",
            userName);
  }
}
