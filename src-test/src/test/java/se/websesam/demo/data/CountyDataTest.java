package se.websesam.demo.data;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Customers, payers, stores and texts of the demo county point at each other. */
class CountyDataTest {

  @ParameterizedTest
  @CsvSource({
    "customers.csv, careProvider, care-providers.csv, number",
    "customers.csv, careUnit, care-units.csv, number",
    "customers.csv, payer, payers.csv, number",
    "care-units.csv, careProvider, care-providers.csv, number",
    "delivery-addresses.csv, customer, customers.csv, number",
    "stores.csv, customer, customers.csv, number",
    "order-templates.csv, owner, staff.csv, userName",
    "base-codes.csv, payer, payers.csv, number",
    "named-patients.csv, customer, customers.csv, number",
    "named-patients.csv, municipality, places.csv, municipality",
    "places.csv, municipality, base-codes.csv, appliesTo"
  })
  void shouldPointAtWhatExists(String file, String column, String target, String key) {
    Set<String> keys = new HashSet<>(DemoTable.column(target, key));

    assertTrue(keys.containsAll(DemoTable.column(file, column)));
  }

  @ParameterizedTest
  @CsvSource({
    "customers.csv, 12, number",
    "payers.csv, 5, number",
    "care-providers.csv, 4, number",
    "stores.csv, 3, number"
  })
  void shouldHoldTheCounty(String file, int rows, String key) {
    assertEquals(rows, DemoTable.rows(file).size());
    assertEquals(rows, Set.copyOf(DemoTable.column(file, key)).size());
  }

  @Test
  void shouldDeliverToOneOrTwoPlacesOfACustomer() {
    Map<String, Long> addresses =
        DemoTable.column("delivery-addresses.csv", "customer").stream()
            .collect(Collectors.groupingBy(number -> number, Collectors.counting()));

    assertEquals(new HashSet<>(DemoTable.column("customers.csv", "number")), addresses.keySet());
    assertTrue(addresses.values().stream().allMatch(count -> count <= 2));
  }

  @Test
  void shouldKeepInStoresWhatTheCatalogueHolds() {
    Set<String> products = ProductLine.all().stream().map(ProductLine::product).collect(toSet());

    for (DemoRow store : DemoTable.rows("stores.csv")) {
      assertTrue(products.containsAll(store.list("products")), store.text("name"));
    }
  }

  @Test
  void shouldKeepBasicEquipmentAtOneUnit() {
    long units =
        DemoTable.rows("care-units.csv").stream().filter(row -> row.flag("basicEquipment")).count();

    assertEquals(1, units);
  }

  @ParameterizedTest
  @ValueSource(strings = {"payers.csv", "care-providers.csv"})
  void shouldUseOrganisationNumbersOutsideTheSeriesInUse(String file) {
    for (String number : DemoTable.column(file, "orgNumber")) {
      assertTrue(number.matches("(2321|2120)009[0-9]{3}"), number);
      assertTrue(holdsCheckDigit(number), number);
    }
  }

  @Test
  void shouldNameBothSexesOfEveryAge() {
    List<DemoRow> names = DemoTable.rows("first-names.csv");

    for (String sex : List.of("F", "M")) {
      for (int year = 1910; year <= 2025; year++) {
        int born = year;
        assertTrue(
            names.stream()
                .filter(row -> row.text("sex").equals(sex))
                .anyMatch(row -> row.number("bornFrom") <= born && born <= row.number("bornTo")));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"family-names.csv", "streets.csv", "news.csv", "messages.csv", "suppliers.csv"})
  void shouldRepeatNoRow(String file) {
    List<DemoRow> rows = DemoTable.rows(file);

    assertTrue(rows.size() >= 4);
    assertEquals(rows.size(), Set.copyOf(DemoTable.lines(file)).size() - 1);
  }

  private static boolean holdsCheckDigit(String number) {
    int sum = 0;
    for (int at = 0; at < number.length(); at++) {
      int product = (number.charAt(at) - '0') * (at % 2 == 0 ? 2 : 1);
      sum += product / 10 + product % 10;
    }
    return sum % 10 == 0;
  }
}
