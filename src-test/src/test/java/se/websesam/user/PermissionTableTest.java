package se.websesam.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.migration.MigratedDatabase;
import se.websesam.shared.domain.Permissions;

/** {@code docs/permissions.md}, the migrated database and the code say the same. */
@Tag("AC-11")
class PermissionTableTest {

  /** The roles of the trade (DOMAIN 2.1 and 2.2). */
  private static final Set<String> ROLES =
      Set.of(
          "PRESCRIBER",
          "ORDERER",
          "STORE_CONTACT",
          "PAYER_CHANGER",
          "INVOICE_VIEWER",
          "COST_OWNER",
          "LOCAL_SUPPORT",
          "LOSS_REPORTER",
          "UNIT_MANAGER",
          "CUSTOMER_SERVICE",
          "ORDER_HANDLER",
          "WAREHOUSE",
          "DRIVER",
          "RETURNS",
          "TECHNICIAN",
          "CONSULTANT",
          "PURCHASER",
          "DEVIATION_HANDLER",
          "FINANCE",
          "SYSTEM_ADMIN");

  private static MigratedDatabase database;
  private static List<List<String>> table;

  @BeforeAll
  static void read() throws IOException {
    database = MigratedDatabase.h2();
    Path project = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(project.resolve(".mvn"))) {
      project = project.getParent();
    }
    table =
        Files.readAllLines(project.resolve("docs/permissions.md")).stream()
            .filter(line -> line.startsWith("|") && !line.startsWith("|-"))
            .map(line -> Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList())
            .toList();
  }

  @AfterAll
  static void forget() throws IOException {
    database.close();
  }

  @Test
  void shouldGiveEveryRoleInTheDatabaseWhatTheTableSays() {
    Set<String> documented =
        table.stream()
            .skip(1)
            .flatMap(
                row ->
                    IntStream.range(1, row.size())
                        .filter(i -> row.get(i).equals("x"))
                        .mapToObj(i -> row.get(0) + " " + permissions().get(i)))
            .collect(Collectors.toCollection(TreeSet::new));

    assertTrue(documented.size() > 50);
    assertEquals(
        documented,
        new TreeSet<>(database.rows("SELECT role_code, permission FROM role_permission")));
  }

  @Test
  void shouldMarkWithAnXOrNothing() {
    Set<String> marks =
        table.stream().skip(1).flatMap(row -> row.stream().skip(1)).collect(Collectors.toSet());

    assertEquals(Set.of("x", ""), marks);
  }

  @Test
  void shouldHaveTheSameRolesInDatabaseAndTable() {
    List<String> documented = table.stream().skip(1).map(row -> row.get(0)).toList();

    assertEquals(
        new HashSet<>(documented), new HashSet<>(database.rows("SELECT code FROM job_role")));
  }

  @Test
  void shouldKnowEveryRoleOfTheTrade() {
    Set<String> missing = new TreeSet<>(ROLES);
    missing.removeAll(database.rows("SELECT code FROM job_role"));

    assertEquals(Set.of(), missing);
  }

  @Test
  void shouldHaveAColumnForEveryPermissionOfTheCode() throws IllegalAccessException {
    Set<String> constants = new TreeSet<>();
    for (Field constant : Permissions.class.getFields()) {
      assertEquals(constant.getName(), constant.get(null));
      constants.add(constant.getName());
    }

    assertEquals(constants, new TreeSet<>(permissions().subList(1, permissions().size())));
  }

  @Test
  void shouldGiveEveryPermissionToSomebody() {
    List<String> given = database.rows("SELECT DISTINCT permission FROM role_permission");

    assertEquals(
        new TreeSet<>(permissions().subList(1, permissions().size())), new TreeSet<>(given));
  }

  private static List<String> permissions() {
    return table.get(0);
  }
}
