package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages [Fakturarader] and [Mallar eFaktura]. */
class InvoiceTemplateUiIT {

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    server.execute("DELETE FROM invoice_template");
    browser.close();
  }

  @Test
  @Tag("V-IV-11")
  @Tag("V-IV-12")
  @Tag("V-IV-13")
  @Tag("V-IV-16")
  void shouldSelectLinesAndKeepTheSelectionAsATemplate() {
    String month =
        server.value(
            "SELECT MAX(i.invoice_month) FROM invoice i JOIN customer c ON c.id = i.customer_id"
                + " WHERE c.customer_number = '410101' AND i.our_reference IS NOT NULL");
    Portal economist = Portal.of(browser, server, "invoiceviewer", "/portal/own.xhtml");
    economist.follow("Mallar eFaktura");
    assertThat(economist.page().locator("main")).containsText("Du har inga mallar än.");
    economist.checkAccess();
    economist.follow("Gör ett nytt urval");
    economist.heading("Fakturarader");
    economist.page().getByLabel("Period", exactly()).selectOption("Valda månader");
    economist.fill("Från månad", month);
    economist.press("Sök");
    assertThat(economist.page().locator("main")).containsText("Ange första och sista månad");
    economist.fill("Till månad", month);
    economist.fill("Minst", "mycket");
    economist.press("Sök");
    assertThat(economist.page().locator("main")).containsText("Ange ett belopp i kronor");
    economist.checkAccess();
    economist.fill("Minst", "1 000,50");
    economist.fill("Högst", "1,00");
    economist.press("Sök");
    assertThat(economist.page().locator("main")).containsText("inte vara lägre än det minsta");
    economist.fill("Minst", "0,01");
    economist.fill("Högst", "");
    economist.page().getByLabel("Slag", exactly()).selectOption("RENT");
    economist.page().locator("[id='form:customer']").selectOption("410101");
    economist.press("Sök");

    String lines =
        server.value(
            "SELECT COUNT(*) FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id"
                + " JOIN customer c ON c.id = i.customer_id WHERE c.customer_number = '410101'"
                + " AND i.invoice_month = ? AND i.our_reference IS NOT NULL AND l.kind = 'RENT'"
                + " AND l.net >= 0.01",
            month);
    assertThat(hits(economist)).hasText(lines + " träffar");
    assertThat(economist.rows().first()).containsText("Hyra");
    assertThat(economist.rows().first().locator("td").last()).hasCSS("text-align", "right");
    economist.checkAccess();
    Download file = economist.page().waitForDownload(() -> economist.follow("Hämta som Excelfil"));
    assertThat(file.suggestedFilename()).matches("fakturarader-\\d{4}-\\d\\d-\\d\\d\\.xlsx");

    economist.press("Spara som mall");
    assertThat(economist.page().locator("main")).containsText("Ange ett namn");
    economist.fill("Mallens namn", "Hyror vårdcentralen");
    economist.press("Spara som mall");
    assertThat(economist.page().locator("main")).containsText("Mallen Hyror vårdcentralen");
    economist.checkAccess();
    economist.follow("Mallar eFaktura");
    assertThat(economist.rows().first()).containsText("Kund 410101, Hyra");
    economist.checkAccess();
    economist.follow("Byt namn");
    economist.fill("Nytt namn på Hyror vårdcentralen", "Månadens hyror");
    economist.checkAccess();
    economist.press("Byt namn");
    assertThat(economist.page().locator("main")).containsText("Mallen heter nu Månadens hyror.");
    economist.follow("Månadens hyror");

    economist.heading("Fakturarader");
    assertThat(hits(economist)).hasText(lines + " träffar");
    assertThat(economist.page().getByLabel("Minst")).hasValue("0,01");
    economist.follow("Mallar eFaktura");
    economist.page().locator("summary", new Page.LocatorOptions().setHasText("Ta bort")).click();
    economist.press("Ta bort mallen");
    assertThat(economist.page().locator("main")).containsText("Du har inga mallar än.");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @Tag("V-IV-01")
  void shouldKeepTheSearchByReferenceFirst() {
    Portal economist = Portal.of(browser, server, "invoiceviewer", "/portal/start.xhtml");
    economist.goTo("Fakturor");
    assertThat(economist.page().locator("main input[type=text]").first())
        .hasAttribute("maxlength", "20");
    economist.checkAccess();
    economist.follow("Sök bland fakturarader");
    economist.heading("Fakturarader");
    economist.follow("Sök på Vår ref.");
    economist.heading("Fakturor");
  }

  private static Locator hits(Portal portal) {
    return portal.page().locator(".pager .hits").first();
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }
}
