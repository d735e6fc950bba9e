package se.websesam.it.inside;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The prescriber's patient with protected identity [skyddade personuppgifter] as long as it is
 * open; the prescriber has stated a reason to see it.
 */
final class ProtectedPatient implements AutoCloseable {

  private static final List<String> GUARDED = List.of("street", "postcode", "city", "phone");

  private final List<String> before =
      GUARDED.stream()
          .map(
              column ->
                  Database.sql()
                      .value(
                          "SELECT " + column + " FROM recipient WHERE public_id = ?",
                          Orders.patient()))
          .toList();

  ProtectedPatient() {
    Database.sql()
        .execute(
            "UPDATE recipient SET protected_identity = TRUE, street = NULL, postcode = NULL,"
                + " city = NULL, phone = NULL WHERE public_id = ?",
            Orders.patient());
    long prescriber = Orders.PRESCRIBER.id();
    Database.sql()
        .execute(
            "INSERT INTO care_relation (id, recipient_id, customer_id, user_id, reason, since,"
                + " valid_until) SELECT -1, r.id, uc.customer_id, uc.user_id, 'Vård', ?, ?"
                + " FROM recipient r, user_customer uc WHERE r.public_id = ? AND uc.user_id = ?"
                + " AND uc.default_customer",
            Timestamp.from(Instant.now()),
            LocalDate.now().plusDays(1),
            Orders.patient(),
            prescriber);
  }

  @Override
  public void close() {
    Database.sql().execute("DELETE FROM care_relation WHERE id = -1");
    Database.sql()
        .execute(
            "UPDATE recipient SET protected_identity = FALSE, street = ?, postcode = ?, city = ?,"
                + " phone = ? WHERE public_id = ?",
            before.get(0),
            before.get(1),
            before.get(2),
            before.get(3),
            Orders.patient());
  }
}
