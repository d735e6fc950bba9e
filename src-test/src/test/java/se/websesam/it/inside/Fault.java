package se.websesam.it.inside;

/** Makes the database refuse what a use case writes, at a place that the test chooses. */
final class Fault {

  private static final String NAME = "it_fault_";

  private Fault() {}

  /** The table takes no new row, whatever it holds. */
  static void refuseRows(String table) {
    String key =
        Database.sql()
            .value(
                "SELECT column_name FROM information_schema.columns WHERE table_schema = 'public'"
                    + " AND table_name = ? AND ordinal_position = 1",
                table);
    long newest = Database.sql().number("SELECT COALESCE(MAX(" + key + "), 0) FROM " + table);
    refuse(table, key + " <= " + newest);
  }

  /** The table takes no row that does not hold a condition. */
  static void refuse(String table, String condition) {
    Database.sql()
        .execute(
            "ALTER TABLE %s ADD CONSTRAINT %s CHECK (%s)"
                .formatted(table, NAME + table, condition));
  }

  /** Everything is taken again. */
  static void mendAll() {
    for (String name :
        Database.sql()
            .values(
                "SELECT constraint_name FROM information_schema.table_constraints"
                    + " WHERE constraint_name LIKE '"
                    + NAME
                    + "%'")) {
      Database.sql()
          .execute("ALTER TABLE " + name.substring(NAME.length()) + " DROP CONSTRAINT " + name);
    }
  }
}
