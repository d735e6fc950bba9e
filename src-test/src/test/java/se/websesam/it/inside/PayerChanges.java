package se.websesam.it.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.websesam.device.service.ChangePayer;
import se.websesam.device.service.ComingBaseCodes;
import se.websesam.it.inside.Pickups.Held;
import se.websesam.order.service.SavedOrder;

/** Changes of who pays for a patient as the tests need them. */
@Dependent
public class PayerChanges {

  static final Staff SIGNE = Staff.named("payerchanger");

  @Inject private ComingBaseCodes coming;

  /** As if the patient of these tests had never changed payer. */
  static void forget() {
    Database.sql()
        .execute("UPDATE base_code_change SET status = 'TAKEN_BACK' WHERE status = 'COMING'");
    Database.sql()
        .execute(
            "DELETE FROM patient_base_code WHERE deviating AND recipient_id ="
                + " (SELECT id FROM recipient WHERE public_id = ?)",
            Orders.patient());
    Database.sql()
        .execute(
            "DELETE FROM patient_situation WHERE recipient_id ="
                + " (SELECT id FROM recipient WHERE public_id = ?)",
            Orders.patient());
    Database.sql().execute("DELETE FROM payer_rule WHERE turn = 1");
  }

  /** A code that deviates from a day, or again the ordinary one, for some devices. */
  static ChangePayer form(String code, LocalDate from, Set<Long> devices) {
    return new ChangePayer(
        Orders.patient(),
        lastChange(),
        code,
        null,
        false,
        from,
        "Flyttat till särskilt boende",
        devices);
  }

  /** The latest change that the patient of these tests has. */
  static long lastChange() {
    return Database.sql()
        .number(
            "SELECT COALESCE(MAX(c.id), 0) FROM base_code_change c JOIN recipient r"
                + " ON r.id = c.recipient_id WHERE r.public_id = ?",
            Orders.patient());
  }

  /** What is to take effect by now does. */
  void takeDue() {
    coming.due().forEach(coming::take);
  }

  /** As if the day of a change that is noted had been this. */
  static void itsDayHasCome(long change, LocalDate day) {
    Database.sql().execute("UPDATE base_code_change SET valid_from = ? WHERE id = ?", day, change);
  }

  /** As if it had been delivered on a day. */
  static void since(LocalDate day, Held held) {
    Database.sql()
        .execute("UPDATE device_holding SET delivered_on = ? WHERE id = ?", day, held.id());
    Database.sql()
        .execute("UPDATE rent_event SET happened_on = ? WHERE holding_id = ?", day, held.id());
  }

  /** A code for which somebody else pays. */
  static String codeOfAnother(String payerId) {
    return Database.sql()
        .value("SELECT MIN(code) FROM base_code WHERE payer_id <> ?", Long.parseLong(payerId));
  }

  static String payerOf(Held held) {
    return Holdings.payerOf(held.id());
  }

  /** Who pays for what an order has on its only line. */
  static String payerOfOrdered(SavedOrder order) {
    return Database.sql()
        .value(
            "SELECT h.payer_id FROM device_holding h JOIN customer_order_line l"
                + " ON l.id = h.order_line_id WHERE l.customer_order_id = ?",
            order.orderId());
  }

  /** The changes of payer that count, with their days. */
  static List<String> payersOf(Held held) {
    return Database.sql()
        .rows(
            "SELECT e.happened_on, e.payer_id FROM rent_event e WHERE e.kind = 'PAYER_CHANGED'"
                + " AND e.holding_id = "
                + held.id()
                + " AND NOT EXISTS (SELECT 1 FROM rent_event r WHERE r.reverses_id = e.id)"
                + " ORDER BY e.id");
  }

  /** How one of these reads that made the present payer pay from a day. */
  static String changed(LocalDate day, Held held) {
    return "happened_on=" + day + " payer_id=" + payerOf(held) + " ";
  }
}
