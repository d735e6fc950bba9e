package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The guide's chapter [Individkort]. */
class IndividualUiIT {

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @Tag("V-IN-01")
  @Tag("V-IN-02")
  @Tag("V-IN-03")
  void shouldFindAUnitByItsNumberOrAPartOfIt() {
    String unit = heldBy("r.identity_number = '191212121212'");
    Portal prescriber = Portal.of(browser, server, "prescriber", "/portal/start.xhtml");
    prescriber.goTo("Individkort");
    prescriber.checkAccess();
    search(prescriber, "1*2");
    assertThat(prescriber.page().locator("main")).containsText("Asterisk får bara stå");
    search(prescriber, "000000001");
    assertThat(prescriber.page().locator("main")).containsText("Prova med asterisk.");
    search(prescriber, unit.substring(0, 2) + "*");
    assertThat(prescriber.page().locator("main")).containsText("förfina sökningen");
    prescriber.checkAccess();

    search(prescriber, "*" + unit.substring(unit.length() - 4));
    if (!prescriber.page().url().contains("card.xhtml")) {
      prescriber.checkAccess();
      prescriber.follow(unit);
    }
    prescriber.heading("Individkort " + unit);
    prescriber.checkAccess();
    search(prescriber, unit);
    prescriber.heading("Individkort " + unit);
    assertThat(prescriber.page().locator("main"))
        .containsText(Pattern.compile("Ägare.*Garanti till och med.*Arbeten", Pattern.DOTALL));
    prescriber.fill("Visa som det var den", "2001-01-01");
    prescriber.press("Visa");
    assertThat(prescriber.page().locator("main")).containsText("Inget sitter på individen");
    prescriber.follow("Hämtorder");
    assertThat(prescriber.page().locator("input[type=checkbox][checked]")).hasCount(1);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void shouldNameNobodyWhomTheUserMayNotSee() {
    String unit =
        heldBy(
            "r.care_unit_id IS NULL AND NOT EXISTS (SELECT 1 FROM care_relation c"
                + " WHERE c.recipient_id = r.id AND (c.user_id IS NOT NULL OR EXISTS"
                + " (SELECT 1 FROM user_customer uc JOIN app_user u ON u.id = uc.user_id"
                + " WHERE uc.customer_id = c.customer_id AND u.user_name = 'prescriber')))");
    String name =
        server.value(
            "SELECT r.family_name FROM device_holding h JOIN recipient r ON r.id = h.recipient_id"
                + " JOIN device_individual i ON i.id = h.individual_id"
                + " WHERE i.individual_number = ? AND h.ended_on IS NULL",
            unit);
    Portal prescriber =
        Portal.of(browser, server, "prescriber", "/portal/individual/card.xhtml?nr=" + unit);

    assertThat(prescriber.page().locator("dl.facts")).containsText("Annan mottagare");
    assertThat(prescriber.page().locator("main")).not().containsText(name);
    prescriber.checkAccess();
  }

  @Test
  void shouldShowWhereItHasStoodAndWhenItIsNextChecked() {
    String inspected =
        heldBy("i.article_id IN (SELECT id FROM article WHERE inspection_months = 12)");
    String stored =
        server.value(
            "SELECT MIN(individual_number) FROM device_individual WHERE status ="
                + " 'IN_BUFFER_STORE' AND EXISTS (SELECT 1 FROM stock_movement m"
                + " WHERE m.individual_id = device_individual.id)");

    Portal prescriber =
        Portal.of(browser, server, "prescriber", "/portal/individual/card.xhtml?nr=" + inspected);
    assertThat(prescriber.page().locator("main"))
        .containsText(Pattern.compile("Kontroller.*Besiktning.*12 månader", Pattern.DOTALL));
    prescriber.checkAccess();
    prescriber.page().navigate(server.cardUrl() + "/portal/individual/card.xhtml?nr=" + stored);
    assertThat(prescriber.page().locator("main")).containsText("Förråd genom åren");
    prescriber.checkAccess();
  }

  @Test
  void shouldShowFaultReportsAndOfferOneOnlyWhereItLeadsSomewhere() {
    String unit = heldBy("r.identity_number = '191212121212'");
    Portal prescriber =
        Portal.of(browser, server, "prescriber", "/portal/individual/card.xhtml?nr=" + unit);
    prescriber.follow("Felrapport");
    exact(prescriber, "Typ av fel").selectOption("POOR_QUALITY");
    exact(prescriber, "Önskar").selectOption("SAME_UNIT_BACK");
    exact(prescriber, "Åtgärdas").selectOption("SENT_IN");
    prescriber.fill("Datum för händelsen", LocalDate.now(ZoneId.of("Europe/Stockholm")).toString());
    prescriber.fill("Beskrivning", "Ryggstödet glappar.");
    prescriber.press("Verkställ");
    String number = prescriber.page().url().replaceAll(".*nr=(\\d+).*", "$1");
    prescriber.open("/portal/individual/card.xhtml?nr=" + unit);
    assertThat(prescriber.rows().filter(new Locator.FilterOptions().setHasText(number)))
        .containsText("Registrerad");
    prescriber.checkAccess();

    prescriber.open("/portal/individual/card.xhtml?nr=" + storedIn("IN"));
    assertThat(faultLink(prescriber)).hasCount(1);
    prescriber.open("/portal/individual/card.xhtml?nr=" + storedIn("NOT IN"));
    assertThat(faultLink(prescriber)).hasCount(0);
    assertThat(browser.complaints()).isEmpty();
  }

  private static Locator exact(Portal portal, String label) {
    return portal.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private static Locator faultLink(Portal portal) {
    return portal
        .page()
        .locator("ul.links")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Felrapport"));
  }

  /** A unit in a store that is, or is not, one of the prescriber's. */
  private String storedIn(String which) {
    return server.value(
        "SELECT MIN(i.individual_number) FROM device_individual i JOIN buffer_store s"
            + " ON s.id = i.store_id WHERE i.status = 'IN_BUFFER_STORE' AND s.customer_id "
            + which
            + " (SELECT uc.customer_id FROM user_customer uc JOIN app_user u ON u.id = uc.user_id"
            + " WHERE u.user_name = 'prescriber')");
  }

  private String heldBy(String whom) {
    return server.value(
        "SELECT MIN(i.individual_number) FROM device_individual i"
            + " JOIN device_holding h ON h.individual_id = i.id"
            + " JOIN recipient r ON r.id = h.recipient_id"
            + " WHERE i.status = 'HELD' AND h.ended_on IS NULL AND h.charging_form = 'RENTAL' AND "
            + whom);
  }

  private static void search(Portal portal, String number) {
    if (!portal.page().url().contains("search.xhtml")) {
      portal.goTo("Individkort");
    }
    portal.page().locator("[id='form:number']").fill(number);
    portal.press("Sök");
  }
}
