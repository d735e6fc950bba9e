package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** [Allmän info] and [Utbildning och guider]. */
class NewsUiIT {

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @Tag("V-NW-01")
  @Tag("V-NW-02")
  void shouldTellEverybodyAndTakeItAwayAgain() {
    String title = "Guide " + System.nanoTime();
    Portal centre = Portal.of(browser, server, "systemadmin", "/portal/start.xhtml");
    centre.goTo("Nyheter och info");
    centre.checkAccess();
    centre.follow("Ny");
    centre.checkAccess();
    centre.page().getByLabel("Visas under").selectOption("GUIDE");
    centre.fill("Länk till dokument", "javascript:alert(1)");
    centre.press("Spara");
    assertThat(centre.page().locator("main")).containsText("Ange text");
    assertThat(centre.page().locator("main")).containsText("http:// eller https://");
    centre.checkAccess();
    centre.fill("Rubrik", title);
    centre.fill("Text", "Så här gör du.\nSteg för steg.");
    centre.fill("Länk till dokument", "https://example.se/guide.pdf");
    centre.press("Spara");
    assertThat(centre.page().locator("main")).containsText(title);

    Portal prescriber = Portal.of(browser, server, "prescriber", "/portal/start.xhtml");
    prescriber.page().locator("header a[href*='info/guides']").click();
    assertThat(prescriber.page().locator("main")).containsText(title);
    assertThat(prescriber.page().locator("a[href='https://example.se/guide.pdf']").first())
        .isVisible();
    prescriber.checkAccess();
    prescriber.goTo("Allmän info");
    assertThat(prescriber.page().locator("main")).not().containsText(title);
    prescriber.checkAccess();

    centre.follow(title);
    centre.press("Ta bort");
    assertThat(centre.page().locator("main")).containsText("borttagen");
    prescriber.page().locator("header a[href*='info/guides']").click();
    assertThat(prescriber.page().locator("main")).not().containsText(title);
    assertThat(browser.complaints()).isEmpty();
  }
}
