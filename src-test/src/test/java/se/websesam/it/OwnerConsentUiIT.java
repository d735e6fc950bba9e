package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The consent of the owner of a building on the form of a work order. */
class OwnerConsentUiIT {

  private static final String PATIENT = "191212121212";

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @Tag("V-WO-25")
  @Tag("V-WO-26")
  void shouldChooseTheFileThatIsTheConsent() {
    Portal prescriber =
        Portal.of(browser, server, "prescriber", "/portal/workorder/edit.xhtml?device=" + rented());
    Locator main = prescriber.page().locator("main");
    assertThat(label(prescriber, "Ska något fästas i huset?")).isHidden();
    label(prescriber, "Typ av åtgärd").selectOption("INSTALLATION");
    label(prescriber, "Ska något fästas i huset?").selectOption("true");
    prescriber.fill("Beskrivning", "Skruvas i väggen.");
    label(prescriber, "Utföres").check();
    prescriber.page().getByLabel("Adress från").selectOption("CUSTOMER");
    prescriber.fill("Kontaktperson", "Ylva Torsten");
    prescriber.fill("Telefon", "070-1740608");
    prescriber.press("Verkställ");
    assertThat(main).containsText("bocka för att fastighetsägaren har lämnat medgivande");
    prescriber.checkAccess();
    label(prescriber, "Fastighetsägaren har lämnat medgivande").check();
    prescriber.press("Verkställ");
    assertThat(main).containsText("bifoga det undertecknade medgivandet och välj filen");

    prescriber.press("Bifoga fil");
    prescriber
        .page()
        .locator("[id='form:file']")
        .setInputFiles(
            new FilePayload("medgivande.pdf", "application/pdf", SampleFiles.pdf("medgivande")));
    prescriber.press("Bifoga");
    prescriber.follow("Till arbetsordern");
    assertThat(label(prescriber, "Ska något fästas i huset?")).hasValue("true");
    label(prescriber, "Undertecknat medgivande")
        .selectOption(new SelectOption().setLabel("medgivande.pdf"));
    prescriber.checkAccess();
    prescriber.press("Verkställ");

    assertThat(prescriber.page().getByText("är skickad.")).isVisible();
    assertThat(prescriber.page().locator("dl.facts")).containsText("Bilaga: medgivande.pdf");
    prescriber.checkAccess();
    assertThat(browser.complaints()).isEmpty();
  }

  private String rented() {
    return server.value(
        "SELECT MIN(h.id) FROM device_individual i JOIN device_holding h"
            + " ON h.individual_id = i.id JOIN recipient r ON r.id = h.recipient_id"
            + " WHERE r.identity_number = ? AND i.status = 'HELD' AND h.ended_on IS NULL"
            + " AND h.charging_form = 'RENTAL'",
        PATIENT);
  }

  private static Locator label(Portal portal, String label) {
    return portal.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }
}
