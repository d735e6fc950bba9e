package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A work order whose customer order is cancelled, in the lists of work orders. */
class CancelledOrderUiIT {

  private static final String PATIENT = "191212121212";

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @Tag("LW-01")
  void shouldBeMarkedInTheLists() {
    Portal prescriber = Portal.of(browser, server, "prescriber", "/portal/device/list.xhtml");
    prescriber.search(PATIENT);
    String order = prescriber.order("14008");
    String orderPage = prescriber.page().url();
    prescriber.open("/portal/workorder/edit.xhtml?order=" + order);
    Page page = prescriber.page();
    page.getByLabel("Typ av åtgärd").selectOption("CONSULTATION");
    prescriber.fill("Beskrivning", "Ses över vid leveransen.");
    page.getByLabel("Utföres", new Page.GetByLabelOptions().setExact(true)).check();
    page.getByLabel("Adress från").selectOption("CUSTOMER");
    prescriber.fill("Kontaktperson", "Ylva Torsten");
    prescriber.fill("Telefon", "070-1740608");
    prescriber.press("Verkställ");
    assertThat(page.getByText("är skickad.")).isVisible();
    String number = prescriber.orderNumber();
    page.navigate(orderPage);
    prescriber.press("Makulera kundorder");
    assertThat(page.getByText("är makulerad.")).isVisible();

    prescriber.open("/portal/workorder/list.xhtml");
    assertThat(row(prescriber, number)).containsText("Kundordern makulerad");
    prescriber.checkAccess();
    Portal centre = Portal.of(browser, server, "technician", "/centre/workorder/list.xhtml");
    assertThat(row(centre, number)).containsText("Kundordern makulerad");
    centre.checkAccess();
    assertThat(browser.complaints()).isEmpty();
  }

  private static Locator row(Portal portal, String number) {
    return portal.rows().filter(new Locator.FilterOptions().setHasText(number));
  }
}
