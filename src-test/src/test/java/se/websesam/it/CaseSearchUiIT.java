package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The searches of [Dina uppgifter] and of the centre: whose, what, and registered when. */
class CaseSearchUiIT {

  private static final String PATIENT = "191212121212";
  private static final String WRONG = PATIENT.substring(0, 11) + "3";
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @ParameterizedTest
  @CsvSource({
    "prescriber, /portal/order/list.xhtml?view=SEARCH",
    "prescriber, /portal/order/list.xhtml?view=DELIVERED",
    "prescriber, /portal/pickup/list.xhtml",
    "prescriber, /portal/workorder/list.xhtml",
    "prescriber, /portal/deviation/list.xhtml",
    "returns, /centre/pickup/list.xhtml",
    "technician, /centre/workorder/list.xhtml",
    "deviationhandler, /centre/deviation/list.xhtml"
  })
  @Tag("V-LS-01")
  void shouldTellWhatIsWrongAtTheFieldAndLoseNothing(String userName, String path) {
    Portal user = Portal.of(browser, server, userName, path);
    user.fill("Personnummer eller vårdenhet", WRONG);
    user.fill("Artikel- eller individnummer", "37331");
    user.fill("Från och med", TODAY.toString());
    user.fill("Till och med", TODAY.minusDays(1).toString());
    user.press("Sök");

    assertThat(field(user, "patient")).containsText("Personnumret är inte giltigt.");
    assertThat(field(user, "to")).containsText("Sista dagen är före den första.");
    assertThat(input(user, "patient")).hasValue(WRONG);
    assertThat(input(user, "item")).hasValue("37331");
    assertThat(input(user, "from")).hasValue(TODAY.toString());
    assertThat(input(user, "to")).hasValue(TODAY.minusDays(1).toString());
    user.checkAccess();

    user.fill("Personnummer eller vårdenhet", PATIENT);
    user.fill("Till och med", "i dag");
    user.press("Sök");
    assertThat(field(user, "to")).containsText("Ange datum som ÅÅÅÅ-MM-DD.");
    assertThat(input(user, "patient")).hasValue(PATIENT);

    user.fill("Till och med", TODAY.toString());
    user.press("Sök");
    assertThat(user.page().locator("form .error")).hasCount(0);
    assertThat(input(user, "patient")).hasValue(PATIENT);
    assertThat(user.page().url()).contains("holder=").doesNotContain(PATIENT);
    user.checkAccess();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @Tag("V-ID-07")
  void shouldFindAPickupOrderByItsPatientAndItsUnit() {
    String unit =
        server.value(
            "SELECT MAX(i.individual_number) FROM device_individual i JOIN device_holding h"
                + " ON h.individual_id = i.id JOIN recipient r ON r.id = h.recipient_id"
                + " WHERE r.identity_number = ? AND i.status = 'HELD' AND h.ended_on IS NULL"
                + " AND h.charging_form = 'RENTAL'",
            PATIENT);
    Portal prescriber = Portal.of(browser, server, "prescriber", "/portal/device/list.xhtml");
    String number = new GuideCases(prescriber, PATIENT, unit).pickup();

    prescriber.open("/portal/pickup/list.xhtml");
    search(prescriber, "19121212-1212", unit);
    assertThat(prescriber.rows()).hasCount(1);
    assertThat(prescriber.rows()).containsText(number);
    search(prescriber, "", unit);
    assertThat(prescriber.page().url()).doesNotContain("holder=");
    assertThat(prescriber.rows().first()).containsText(number);
    search(prescriber, careUnit(), unit);
    assertThat(prescriber.rows()).hasCount(0);
    search(prescriber, stranger(), unit);
    assertThat(field(prescriber, "patient")).containsText("Öppna patienten under Hjälpmedel");

    Portal reception = Portal.of(browser, server, "returns", "/centre/pickup/list.xhtml");
    search(reception, PATIENT, unit);
    assertThat(reception.rows()).hasCount(1);
    Portal other = Portal.of(browser, server, "prescriber2", "/portal/pickup/list.xhtml");
    search(other, "", unit);
    assertThat(other.rows()).hasCount(0);
    assertThat(browser.complaints()).isEmpty();
  }

  /** A patient whom the prescriber's units do not treat. */
  private String stranger() {
    return server.value(
        "SELECT MIN(r.identity_number) FROM recipient r WHERE r.care_unit_id IS NULL"
            + " AND r.identity_kind = 'PERSONAL_NUMBER' AND NOT r.protected_identity"
            + " AND NOT EXISTS (SELECT 1 FROM care_relation c JOIN user_customer uc"
            + " ON uc.customer_id = c.customer_id JOIN app_user u ON u.id = uc.user_id"
            + " WHERE c.recipient_id = r.id AND u.user_name = 'prescriber')");
  }

  /** A care unit that has devices of its own. */
  private String careUnit() {
    return server.value(
        "SELECT MIN(u.care_unit_number) FROM care_unit u JOIN recipient r"
            + " ON r.care_unit_id = u.id");
  }

  private static void search(Portal user, String patient, String item) {
    user.fill("Personnummer eller vårdenhet", patient);
    user.fill("Artikel- eller individnummer", item);
    user.press("Sök");
  }

  private static Locator input(Portal user, String id) {
    return user.page().locator("[id='form:" + id + "']");
  }

  private static Locator field(Portal user, String id) {
    return user.page().locator(".field", new Page.LocatorOptions().setHas(input(user, id)));
  }
}
