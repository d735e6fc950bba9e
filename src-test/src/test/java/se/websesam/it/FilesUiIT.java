package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** [Bifoga fil], [Förbrukningshjälpmedel] and [Återlämnade hjälpmedel] as people see them. */
class FilesUiIT {

  /** With a place where the narrow menu may break it. */
  private static final String MENU_ENTRY = "Förbruknings\u00adhjälpmedel";

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @Tag("V-FI-02")
  void shouldAttachAFileThatTheCentreReads() throws IOException {
    Portal orderer = Portal.of(browser, server, "prescriber", "/portal/device/list.xhtml");
    orderer.search("191212121212");
    String number = orderer.order("14190");
    orderer.follow("Bifoga fil");
    orderer.heading("Bifoga fil");
    orderer.checkAccess();
    orderer.press("Bifoga");
    assertThat(orderer.page().getByText("Välj en fil som inte är tom.")).isVisible();
    orderer.checkAccess();

    choose(orderer, "måttskiss för stolen.pdf", SampleFiles.pdf("mått"));
    orderer.fill("Kommentar till filen", "Mät i sittande");
    orderer.press("Bifoga");

    assertThat(orderer.page().getByText("Filen är bifogad.")).isVisible();
    assertThat(orderer.rows()).containsText(new String[] {"Mät i sittande"});
    orderer.checkAccess();
    orderer.follow("Tillbaka till beställningen");
    orderer.heading("Kundorder " + number);
    orderer.checkAccess();
    Portal handler =
        Portal.of(
            browser,
            server,
            "orderhandler",
            "/centre/order/line.xhtml?line=1&order="
                + server.value("SELECT id FROM customer_order WHERE order_number = ?", number));
    handler.checkAccess();
    Download saved =
        handler.page().waitForDownload(() -> handler.follow("måttskiss för stolen.pdf"));
    assertThat(saved.suggestedFilename()).isEqualTo("måttskiss för stolen.pdf");
    assertThat(Files.readAllBytes(saved.path())).isEqualTo(SampleFiles.pdf("mått"));
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void shouldSayWhatTheRegionAllows() {
    Portal orderer = Portal.of(browser, server, "prescriber", "/portal/device/list.xhtml");
    orderer.search("191212121212");
    orderer.order("14190");
    allow("3145728", "7");
    try {
      orderer.follow("Bifoga fil");
      assertThat(orderer.page().locator(".greybox"))
          .containsText("högst 3 MB; högst 7 filer per beställning");
    } finally {
      allow("10485760", "10");
    }
  }

  private void allow(String bytes, String files) {
    String set = "UPDATE parameter SET parameter_value = ? WHERE parameter_key = 'attachment.%s'";
    server.execute(set.formatted("maxBytes"), bytes);
    server.execute(set.formatted("maxCount"), files);
  }

  @Test
  @Tag("V-FI-03")
  void shouldSayThatAFileIsTooLarge() {
    Portal orderer = Portal.of(browser, server, "prescriber", "/portal/device/list.xhtml");
    orderer.search("191212121212");
    orderer.order("14190");
    orderer.follow("Bifoga fil");

    // the test's browser shows its card by way of a proxy, which is slow with what is large
    orderer.page().setDefaultTimeout(120_000);
    choose(orderer, "film.pdf", SampleFiles.pdf(13 << 20));
    orderer.press("Bifoga");

    assertThat(orderer.page().getByText("Filen är för stor och togs inte emot.")).isVisible();
    orderer.checkAccess();
    choose(orderer, "bild.png", SampleFiles.png());
    orderer.press("Bifoga");
    assertThat(orderer.page().getByText("Filen är bifogad.")).isVisible();
    assertThat(orderer.page().getByText("Filen är för stor")).hasCount(0);
  }

  @Test
  @Tag("G-06")
  void shouldShowConsumablesAndReturnedDevicesOnPagesOfTheirOwn() {
    Portal orderer = Portal.of(browser, server, "prescriber", "/portal/device/list.xhtml");
    orderer.search("191212121212");
    assertThat(orderer.page().getByText("Underlägg")).hasCount(0);
    orderer.rows().first().locator("summary").click();
    orderer.checkAccess();
    orderer.page().getByRole(AriaRole.LINK, named("Artikelinformation")).first().click();
    assertThat(orderer.page().locator("dl.facts")).containsText("Leverantör");

    orderer.page().goBack();
    orderer.follow("Återlämnade hjälpmedel");
    orderer.heading("Återlämnade hjälpmedel");
    assertThat(orderer.rows().filter(with("Hämtat"))).not().hasCount(0);
    orderer.checkAccess();

    orderer.goTo(MENU_ENTRY);
    orderer.heading("Förbrukningshjälpmedel");
    assertThat(orderer.rows().filter(with("Underlägg"))).not().hasCount(0);
    assertThat(orderer.page().locator(".menu [aria-current]")).hasText(MENU_ENTRY);
    orderer.page().locator("details.help summary").click();
    assertThat(orderer.page().getByText("Du kan inte skriva hämtorder på dem")).isVisible();
    orderer.checkAccess();
    orderer.page().locator("details.help summary").click();
    orderer.order("71096");
    orderer.goTo(MENU_ENTRY);
    orderer.search("191212121212");
    assertThat(orderer.rows().first()).containsText("Beställd");
  }

  private static void choose(Portal portal, String name, byte[] content) {
    portal
        .page()
        .getByLabel("Fil", new Page.GetByLabelOptions().setExact(true))
        .setInputFiles(new FilePayload(name, "application/octet-stream", content));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.FilterOptions with(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
