package se.websesam.it.inside;

import java.util.List;

/**
 * The prescriber's patient with protected identity [skyddade personuppgifter], as long as it is
 * open.
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
  }

  @Override
  public void close() {
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
