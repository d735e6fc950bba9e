package se.websesam.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The guide's chapter [Felrapport]: the six routes of its table. */
class GuideFaultReportUiIT extends GuideJourney {

  private static final String TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm")).toString();

  @Test
  @DisplayName("Felrapport: Sök levererad kundorder")
  void shouldReportADelivery() {
    String order =
        server.value(
            "SELECT MIN(o.order_number) FROM customer_order o JOIN user_customer uc"
                + " ON uc.customer_id = o.customer_id JOIN app_user u ON u.id = uc.user_id"
                + " WHERE u.user_name = 'prescriber' AND uc.default_customer"
                + " AND o.status = 'DELIVERED'");
    Keys keys = start("prescriber");
    keys.menu("Dina uppgifter");
    keys.follow("Sök levererad kundorder");
    keys.heading("Sök levererad kundorder");
    keys.send("Ordernummer", order);
    keys.follow(order);
    keys.heading("Kundorder " + order);
    keys.follow("Felrapport");
    keys.heading("Felrapport");
    keys.fact(order);
    keys.choose("Typ av fel", "Smutsigt gods vid leverans");
    describe(keys, "Lera på hjulen.");
    keys.write("Följesedelsnummer", "F-2001");
    send(keys, "ORDER_LINE", "DIRTY_AT_DELIVERY");
    keys.fact(order);
    done(keys);
  }

  @Test
  @DisplayName("Felrapport: Hjälpmedel")
  void shouldReportADevice() {
    String unit = unitOf(GuidePatient.FAULT_OF_DEVICE);
    Keys keys = start("prescriber");
    keys.menu("Hjälpmedel");
    keys.send("Nummer", patient(GuidePatient.FAULT_OF_DEVICE));
    Locator row = keys.rows(unit);
    keys.open(row);
    keys.follow(link(row, "Felrapport"));
    keys.heading("Felrapport");
    keys.fact(unit);
    keys.choose("Typ av fel", "Tillbakalämnat, men ej avregistrerat hjälpmedel från brukare");
    describe(keys, "Lämnades i entrén i fredags.");
    send(keys, "DEVICE", "RETURNED_NOT_DEREGISTERED");
    keys.fact(unit);
    done(keys);
  }

  @Test
  @DisplayName("Felrapport: Individkort")
  void shouldReportAUnit() {
    String unit = unitOf(GuidePatient.FAULT_OF_UNIT);
    Keys keys = start("prescriber");
    keys.menu("Individkort");
    keys.send("Individnummer", unit);
    keys.heading("Individkort " + unit);
    keys.follow("Felrapport");
    keys.heading("Felrapport");
    assertThat(keys.main().getByLabel("Typ av fel").locator("option:checked").textContent())
        .isEqualTo("Undermålig kvalitet på produkt");
    describe(keys, "Bromsen tar inte på vänster sida.");
    keys.choose("Felet beror på", "Fel på produkten");
    keys.choose("Önskar", "Samma tillbaka");
    keys.choose("Åtgärdas", "Skickas in");
    send(keys, "INDIVIDUAL", "POOR_QUALITY");
    keys.fact(unit);
    done(keys);
  }

  @Test
  @DisplayName("Felrapport: Sök arbetsorder")
  void shouldReportWorkThatWasDone() {
    String number = cases(GuidePatient.FAULT_OF_WORK).workOrder();
    Keys keys = start("prescriber");
    keys.menu("Dina uppgifter");
    keys.follow("Sök arbetsorder");
    keys.send("Arbetsorder", number);
    keys.follow(number);
    keys.heading("Arbetsorder " + number);
    keys.follow("Felrapport");
    keys.fact(number);
    keys.choose("Typ av fel", "Anmärkning på utfört/ej utfört underhåll");
    describe(keys, "Ingen har kommit.");
    send(keys, "WORK_ORDER", "MAINTENANCE");
    keys.fact(number);
    done(keys);
  }

  @Test
  @DisplayName("Felrapport: Sök hämtorder")
  void shouldReportAMissedCollection() {
    GuideCases cases = cases(GuidePatient.FAULT_OF_PICKUP);
    String number = cases.pickup();
    Keys keys = start("prescriber");
    keys.menu("Dina uppgifter");
    keys.follow("Sök hämtorder");
    keys.send("Hämtordernummer", number);
    keys.follow(number);
    keys.heading("Hämtorder " + number);
    Locator row = keys.rows(cases.unit());
    keys.open(row);
    keys.follow(link(row, "Felrapport"));
    keys.fact(number);
    describe(keys, "Ingen kom och hämtade.");
    send(keys, "PICKUP_LINE", "MISSED_COLLECTION");
    keys.fact(cases.unit());
    done(keys);
  }

  @Test
  @DisplayName("Felrapport: Registrera felrapport")
  void shouldReportWhatIsAboutNoDevice() {
    Keys keys = start("prescriber");
    keys.menu("Dina uppgifter");
    keys.follow("Registrera felrapport");
    keys.heading("Felrapport");
    keys.choose("Typ av fel", "HMC-personal ej nåbar");
    describe(keys, "Ingen svarade i telefon på tre dagar.");
    send(keys, "OWN_DETAILS", "NOT_REACHABLE");
    done(keys);
  }

  private static void describe(Keys keys, String what) {
    keys.write("Datum för händelsen", TODAY);
    keys.write("Beskrivning", what);
  }

  private void send(Keys keys, String route, String type) {
    keys.push("Verkställ");
    keys.says("är skickad.");
    assertThat(
            server.value(
                "SELECT route || ' ' || deviation_type || ' ' || status FROM deviation_report"
                    + " WHERE deviation_number = ?",
                number(keys)))
        .isEqualTo(route + " " + type + " REGISTERED");
  }
}
