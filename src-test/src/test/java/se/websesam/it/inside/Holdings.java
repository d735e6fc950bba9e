package se.websesam.it.inside;

import java.util.List;
import se.websesam.it.inside.Pickups.Held;

/** What patients have: as the tests arrange it, and what has become of it. */
final class Holdings {

  private Holdings() {}

  /** A part sits on a device from now on. */
  static void mount(Held part, Held main) {
    Database.sql()
        .execute(
            "UPDATE device_holding SET parent_holding_id = ? WHERE id = ?", main.id(), part.id());
  }

  /** As if it had been rented. */
  static void rent(Held held) {
    Database.sql()
        .execute("UPDATE device_holding SET charging_form = 'RENTAL' WHERE id = ?", held.id());
  }

  /** As if it had been sold. */
  static void sell(Held held) {
    Database.sql()
        .execute("UPDATE device_holding SET charging_form = 'SALE' WHERE id = ?", held.id());
  }

  /** Another payer than before. */
  static void changePayer(long holdingId) {
    Database.sql()
        .execute(
            "UPDATE device_holding SET payer_id = (SELECT MIN(id) FROM payer WHERE id <> ?)"
                + " WHERE id = ?",
            Long.parseLong(payerOf(holdingId)),
            holdingId);
  }

  static String payerOf(long holdingId) {
    return Database.sql().value("SELECT payer_id FROM device_holding WHERE id = ?", holdingId);
  }

  /** How it ended, or null. */
  static String endOf(Held held) {
    return Database.sql().value("SELECT end_kind FROM device_holding WHERE id = ?", held.id());
  }

  /** The kinds of its rent events, in their order. */
  static List<String> rentOf(Held held) {
    return Database.sql()
        .values("SELECT kind FROM rent_event WHERE holding_id = ? ORDER BY id", held.id());
  }

  /** The status of its unit. */
  static String statusOf(Held held) {
    return Database.sql()
        .value("SELECT status FROM device_individual WHERE individual_number = ?", held.unit());
  }
}
