package se.websesam.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.websesam.order.domain.CustomerOrder;

/** From an empty database to the newest version, on the default database and on a county's. */
class MigrationTest {

  private static final String OURS =
      " table_schema = 'public' AND table_name <> 'flyway_schema_history'";

  private static final String TABLES =
      "SELECT table_name, table_type FROM information_schema.tables WHERE"
          + OURS
          + " ORDER BY table_name";

  private static final String COLUMNS =
      // bytes have a name of their own on PostgreSQL
      "SELECT c.table_name, c.column_name,"
          + " CASE WHEN c.data_type = 'binary varying' THEN 'bytea' ELSE c.data_type END,"
          + " c.is_nullable,"
          + " CASE WHEN c.data_type = 'character varying' THEN c.character_maximum_length END,"
          + " CASE WHEN c.data_type = 'numeric' THEN c.numeric_precision END,"
          + " CASE WHEN c.data_type = 'numeric' THEN c.numeric_scale END"
          + " FROM information_schema.columns c JOIN information_schema.tables t"
          + " ON t.table_schema = c.table_schema AND t.table_name = c.table_name"
          + " WHERE t.table_type = 'BASE TABLE' AND c.table_schema = 'public'"
          + " AND c.table_name <> 'flyway_schema_history'"
          + " ORDER BY c.table_name, c.column_name";

  private static final String CONSTRAINTS =
      "SELECT table_name, constraint_name, constraint_type"
          + " FROM information_schema.table_constraints WHERE"
          + OURS
          // PostgreSQL lists each NOT NULL as a check with a made-up name
          + " AND constraint_name NOT LIKE '%_not_null' ORDER BY table_name, constraint_name";

  private static final String SEQUENCES =
      "SELECT sequence_name, start_value, increment FROM information_schema.sequences"
          + " WHERE sequence_schema = 'public' ORDER BY sequence_name";

  private static final String INDEXES_OF_H2 =
      "SELECT table_name, index_name FROM information_schema.indexes"
          + " WHERE table_schema = 'public' AND index_name LIKE 'ix!_%' ESCAPE '!' ORDER BY 2";

  private static final String INDEXES_OF_POSTGRES =
      "SELECT tablename, indexname FROM pg_indexes"
          + " WHERE schemaname = 'public' AND indexname LIKE 'ix!_%' ESCAPE '!' ORDER BY 2";

  private static MigratedDatabase h2;
  private static MigratedDatabase postgres;

  @BeforeAll
  static void migrateBoth() {
    h2 = MigratedDatabase.h2();
    postgres = MigratedDatabase.postgres();
  }

  @AfterAll
  static void forgetBoth() throws IOException {
    h2.close();
    postgres.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {TABLES, COLUMNS, CONSTRAINTS, SEQUENCES})
  void shouldMakeTheSameSchemaOnBothDatabases(String sql) {
    assertTrue(h2.rows(sql).size() > 10);
    assertEquals(text(postgres.rows(sql)), text(h2.rows(sql)));
  }

  @Test
  void shouldMakeTheSameIndexesOnBothDatabases() {
    assertTrue(h2.rows(INDEXES_OF_H2).size() > 10);
    assertEquals(text(postgres.rows(INDEXES_OF_POSTGRES)), text(h2.rows(INDEXES_OF_H2)));
  }

  @Test
  void shouldFillBothDatabasesAlike() {
    for (String table : List.of("job_role", "role_permission", "parameter")) {
      Set<String> filled = new TreeSet<>(postgres.rows("SELECT * FROM " + table));

      assertFalse(filled.isEmpty());
      assertEquals(filled, new TreeSet<>(h2.rows("SELECT * FROM " + table)));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("entities")
  void shouldHaveEveryColumnThatAnEntityIsMappedTo(Class<?> entity) {
    Set<String> columns =
        new HashSet<>(
            h2.rows(
                "SELECT table_name || '.' || column_name FROM"
                    + " information_schema.columns WHERE table_schema = 'public'"));

    List<String> missing =
        MappedColumn.of(entity)
            .map(MappedColumn::toString)
            .filter(c -> !columns.contains(c))
            .toList();

    assertEquals(List.of(), missing);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("entities")
  void shouldForbidNullWhereAFieldCannotHoldIt(Class<?> entity) {
    Set<String> nullable =
        new HashSet<>(
            h2.rows(
                "SELECT table_name || '.' || column_name FROM"
                    + " information_schema.columns WHERE table_schema = 'public' AND is_nullable = 'YES'"));

    List<String> wrong =
        MappedColumn.of(entity)
            .filter(mapped -> mapped.field().getType().isPrimitive())
            .map(MappedColumn::toString)
            .filter(nullable::contains)
            .toList();

    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("entities")
  void shouldKeepEnumsByName(Class<?> entity) {
    List<String> byNumber =
        MappedColumn.of(entity)
            .filter(mapped -> mapped.field().getType().isEnum())
            .filter(
                mapped ->
                    !mapped.field().isAnnotationPresent(Enumerated.class)
                        || mapped.field().getAnnotation(Enumerated.class).value()
                            != EnumType.STRING)
            .map(MappedColumn::toString)
            .toList();

    assertEquals(List.of(), byNumber);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("entities")
  void shouldCountBySequencesAsFarAsAnEntityExpects(Class<?> entity) {
    SequenceGenerator sequence = entity.getAnnotation(SequenceGenerator.class);
    if (sequence != null) {
      assertEquals(
          List.of(Integer.toString(sequence.allocationSize())),
          h2.rows(
              "SELECT increment FROM information_schema.sequences WHERE sequence_name = '"
                  + sequence.sequenceName()
                  + "'"));
    }
  }

  @Test
  void shouldSeeEntities() {
    assertTrue(entities().count() > 10);
    assertTrue(
        MappedColumn.of(CustomerOrder.class)
            .map(MappedColumn::toString)
            .collect(Collectors.toSet())
            .containsAll(
                Set.of(
                    "customer_order.id",
                    "customer_order.order_comment",
                    "customer_order.delivery_address_id")));
  }

  static Stream<Class<?>> entities() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.websesam")
            .stream()
            .filter(type -> type.isAnnotatedWith(Entity.class))
            .filter(type -> type.isAnnotatedWith(Table.class))
            .<Class<?>>map(JavaClass::reflect);
  }

  private static String text(List<String> rows) {
    return String.join("\n", rows);
  }
}
