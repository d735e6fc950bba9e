package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holders that are not like most: a person with protected identity, and a care unit. */
class HolderUiIT {

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @Tag("AC-13")
  void shouldOpenAProtectedPersonForAReasonAndNeverShowWhereSheIs() {
    String number =
        server.value("SELECT MIN(identity_number) FROM recipient WHERE protected_identity = TRUE");
    Portal prescriber = Portal.of(browser, server, "prescriber", "/portal/device/list.xhtml");
    prescriber.search(number);
    assertThat(prescriber.page().getByText("Patienten har skyddad identitet.")).isVisible();
    prescriber.checkAccess();
    prescriber.fill("Skäl", "Telefonsamtal om trasig broms");
    prescriber.press("Sök");

    tellsNoAddress(prescriber);
    assertThat(prescriber.page().url()).doesNotContain(number.substring(4));
    String order = prescriber.order("14190");
    assertThat(prescriber.page().locator("main")).not().containsText(number);
    prescriber.follow("Till hjälpmedel");
    tellsNoAddress(prescriber);
    prescriber.follow("Beställ");
    tellsNoAddress(prescriber);

    Portal centre =
        Portal.of(browser, server, "orderhandler", "/centre/order/list.xhtml?sort=-registered");
    centre.follow(order + " / 1");
    centre.heading("Order " + order + ", rad 1");
    assertThat(centre.page().locator("main")).not().containsText(number);
    assertThat(
            server.value(
                "SELECT reason FROM access_log WHERE patient_id_value = ? AND outcome = 'OK'"
                    + " AND protected_identity = TRUE AND reason IS NOT NULL",
                number))
        .isEqualTo("Telefonsamtal om trasig broms");
    assertThat(
            server.value(
                "SELECT MIN(outcome_code) FROM access_log WHERE patient_id_value = ? AND outcome ="
                    + " 'REFUSED'",
                number))
        .isEqualTo("AC-13");
    assertThat(browser.complaints()).isEmpty();
  }

  private static void tellsNoAddress(Portal portal) {
    assertThat(portal.page().locator(".banner.protected")).containsText("Skyddad identitet.");
    assertThat(portal.page().locator("dl.facts dt").allTextContents())
        .contains("Patient", "Namn")
        .doesNotContain("Adress", "Telefon");
    portal.checkAccess();
  }

  @Test
  @Tag("CO-13")
  void shouldOrderToACareUnit() {
    Portal prescriber = Portal.of(browser, server, "prescriber", "/portal/device/list.xhtml");
    prescriber.page().getByLabel("Sök på").selectOption("CARE_UNIT");
    prescriber.search("720199");
    assertThat(prescriber.page().getByText("Vårdenheten finns inte.")).isVisible();
    prescriber.checkAccess();
    prescriber.search("720103");
    assertThat(prescriber.page().getByText("Äldreboendet Tallgården").first()).isVisible();
    assertThat(prescriber.rows().first()).isVisible();
    prescriber.checkAccess();

    String number = prescriber.order("14190");
    prescriber.checkAccess();
    prescriber.follow("Till hjälpmedel");

    Locator ordered =
        prescriber
            .rows()
            .filter(
                new Locator.FilterOptions()
                    .setHas(prescriber.page().locator("a[href*='nr=" + number + "']")));
    assertThat(ordered).containsText("Beställd");
    ordered.locator("summary").click();
    assertThat(ordered.getByRole(AriaRole.IMG).last()).isVisible();
    assertThat(
            (Boolean)
                ordered.getByRole(AriaRole.IMG).last().evaluate("i => i.decode().then(() => true)"))
        .isTrue();
    prescriber.checkAccess();
    assertThat(browser.complaints()).isEmpty();
  }
}
