package se.websesam.configuration.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.websesam.configuration.domain.DeviceRules;
import se.websesam.configuration.domain.Fit;
import se.websesam.configuration.domain.MainDevice;
import se.websesam.configuration.domain.Part;
import se.websesam.configuration.domain.Place;
import se.websesam.configuration.domain.Relation;
import se.websesam.configuration.domain.RelationKind;
import se.websesam.configuration.domain.Side;
import se.websesam.shared.repository.TestDatabase;

class ConfigurationRulesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  void shouldLoadTheRulesOfTheDay(TestDatabase database) {
    DeviceRules rules = rules(database, "M1", DAY);

    assertEquals(new MainDevice(1, "M1", "Stol 1", "Stol", false, 125), rules.main());
    assertEquals(List.of("P1", "P2"), numbers(rules));
    assertEquals(19, rules.part(3).hectograms());
    assertEquals(430, rules.part(3).millimetres());
    assertEquals(
        List.of(new Fit(3, "hjul", Side.RIGHT, 1, 1), new Fit(4, "hjul", Side.LEFT, 1, 2)),
        rules.fits().stream().sorted((a, b) -> Long.compare(a.partId(), b.partId())).toList());
    assertEquals(List.of(new Place("hjul", 2, 1, 2, null, null)), rules.places());
    assertEquals(List.of(new Relation(RelationKind.PAIR, 3, List.of(4L))), rules.relations());
    assertEquals(Map.of(3L, 1, 4L, 1), rules.standard().pieces());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  void shouldForgetRulesThatHaveEndedOrNotBegun(TestDatabase database) {
    DeviceRules before = rules(database, "M1", LocalDate.of(2024, 12, 31));
    DeviceRules after = rules(database, "M1", LocalDate.of(2027, 1, 1));

    assertEquals(List.of(), numbers(before));
    assertEquals(List.of(), after.relations());
    assertEquals(List.of("P1", "P2"), numbers(after));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  void shouldPreferRulesOfTheArticleToThoseOfItsProduct(TestDatabase database) {
    DeviceRules rules = rules(database, "M2", DAY);

    assertEquals(List.of(new Place("hjul", 4, null, 0, 400, 500)), rules.places());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  void shouldBringWhatIsAskedForAlsoWhenItDoesNotFit(TestDatabase database) {
    ConfigurationRules repository = database.repository(new ConfigurationRules());
    MainDevice main = repository.findMain("M1", DAY).orElseThrow();

    assertEquals(List.of("P1", "P2", "X"), numbers(repository.rules(main, Set.of("X"), DAY)));
    assertFalse(repository.rules(main, Set.of("X"), DAY).isCandidate(5));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  @Tag("CP-02")
  void shouldTellWhatNeverHasComponents(TestDatabase database) {
    ConfigurationRules repository = database.repository(new ConfigurationRules());

    assertTrue(repository.findMain("M2", DAY).orElseThrow().neverComponents());
    assertTrue(repository.findMain("P1", DAY).isEmpty());
    assertTrue(repository.findMain("M1", DAY).filter(m -> !m.neverComponents()).isPresent());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  void shouldNameTheDevicesThatAnAccessoryFitsOn(TestDatabase database) {
    ConfigurationRules repository = database.repository(new ConfigurationRules());

    assertEquals(Set.of(1L, 2L), repository.fitting("P1", List.of(1L, 2L, 5L), DAY));
    assertEquals(Set.of(), repository.fitting("X", List.of(1L, 2L), DAY));
    assertEquals(Set.of(), repository.fitting("P1", List.of(), DAY));
  }

  private static DeviceRules rules(TestDatabase database, String main, LocalDate day) {
    ConfigurationRules repository = database.repository(new ConfigurationRules());
    return repository.rules(repository.findMain(main, day).orElseThrow(), Set.of(), day);
  }

  private static List<String> numbers(DeviceRules rules) {
    return rules.parts().stream().map(Part::articleNumber).toList();
  }

  static Stream<TestDatabase> databases() {
    return TestDatabase.all()
        .peek(
            database ->
                database.execute(
                    "INSERT INTO supplier (id, name) VALUES (1, 'Leverantör');"
                        + " INSERT INTO iso_code (code, edition, name)"
                        + " VALUES ('122203', 2022, 'Rullstolar');"
                        + article(1, "M1", "Stol 1", "Stol", "'MAIN_DEVICE', FALSE, FALSE")
                        + article(2, "M2", "Stol 2", "Stol", "'MAIN_DEVICE', FALSE, TRUE")
                        + article(3, "P1", "Hjul hö", "Hjul", "'ACCESSORY', TRUE, FALSE")
                        + article(4, "P2", "Hjul vä", "Hjul", "'ACCESSORY', TRUE, FALSE")
                        + article(5, "X", "Annat", "Annat", "'ACCESSORY', TRUE, FALSE")
                        + "INSERT INTO article_measure VALUES (1, 3, 19, 430, NULL, "
                        + FROM
                        + ");"
                        + "INSERT INTO article_measure VALUES (2, 1, NULL, NULL, 125, "
                        + FROM
                        + ");"
                        + "INSERT INTO part_fit VALUES (1, 3, NULL, 'Stol', 'hjul', 'RIGHT', 1, 1, "
                        + FROM
                        + ");"
                        + "INSERT INTO part_fit VALUES (2, 4, NULL, 'Stol', 'hjul', 'LEFT', 1, 1, "
                        + FROM
                        + ");"
                        + "INSERT INTO part_fit VALUES (3, 4, 1, NULL, 'hjul', 'LEFT', 1, 2, "
                        + FROM
                        + ");"
                        + "INSERT INTO device_place VALUES (1, NULL, 'Stol', 'hjul', 2, 1, 2, NULL,"
                        + " NULL, "
                        + FROM
                        + ");"
                        + "INSERT INTO device_place VALUES (2, 2, NULL, 'hjul', 4, NULL, 0, 400,"
                        + " 500, "
                        + FROM
                        + ");"
                        + "INSERT INTO standard_part VALUES (1, NULL, 'Stol', 3, 1, "
                        + FROM
                        + ");"
                        + "INSERT INTO standard_part VALUES (2, NULL, 'Stol', 4, 1, "
                        + FROM
                        + ");"
                        + "INSERT INTO part_relation VALUES (1, 'PAIR', 3, DATE '2025-01-01',"
                        + " DATE '2027-01-01');"
                        + "INSERT INTO part_relation_other VALUES (1, 4);"));
  }

  private static final String FROM = "DATE '2025-01-01', NULL";

  private static String article(
      int id, String number, String designation, String product, String kind) {
    return "INSERT INTO article (id, version, article_number, designation, product, status,"
        + " iso_code, iso_edition, supplier_id, supplier_article_number, charging_form, price,"
        + " vat_rate, individual_tracked, supply_mode, published, orderable, article_type,"
        + " can_be_component, never_components) VALUES (%d, 1, '%s', '%s', '%s', 'ACTIVE', '122203',"
            .formatted(id, number, designation, product)
        + " 2022, 1, 'S', 'SALE', 100.00, 0.25, TRUE, 'STOCKED', TRUE, TRUE, "
        + kind
        + ");";
  }
}
