package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A purchaser changes the article register from a file. */
class ArticleImportUiIT {

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void shouldReportConflictsByRowAndThenImportWhatWasChecked() {
    Portal purchaser = Portal.of(browser, server, "purchaser", "/portal/start.xhtml");
    purchaser.goTo("Artikelimport");
    purchaser.checkAccess();
    String articles = server.value("SELECT COUNT(*) || '/' || SUM(version) FROM article");

    choose(
        purchaser,
        "fel.csv",
        "Artikelnummer;ISO-kod;Pris\n94001;999999;dyrt\n94002;242103;10"
            .getBytes(StandardCharsets.UTF_8));
    purchaser.press("Kontrollera");
    assertThat(purchaser.page().getByText("ISO-koden 999999 finns inte.")).isVisible();
    assertThat(purchaser.rows().nth(0).locator("td").nth(0)).hasText("2");
    assertThat(purchaser.page().getByText("Importera", new Page.GetByTextOptions().setExact(true)))
        .hasCount(0);
    purchaser.checkAccess();
    assertThat(server.value("SELECT COUNT(*) || '/' || SUM(version) FROM article"))
        .isEqualTo(articles);

    choose(
        purchaser,
        "pris.csv",
        "Artikelnummer;Extra information\n94001;Prova längden före beställning."
            .getBytes(StandardCharsets.ISO_8859_1));
    purchaser.press("Kontrollera");
    assertThat(purchaser.rows().first()).containsText("94001");
    purchaser.checkAccess();
    purchaser.press("Importera");

    assertThat(purchaser.page().getByText("Importen är klar: 0 nya och 1 ändrade artiklar."))
        .isVisible();
    purchaser.open("/portal/catalogue/article.xhtml?nr=94001");
    assertThat(purchaser.page().getByText("Prova längden före beställning.")).isVisible();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void shouldImportItsOwnExportWithoutAChange() throws IOException {
    Portal purchaser = Portal.of(browser, server, "purchaser", "/centre/catalogue/import.xhtml");
    for (String export : new String[] {"Alla artiklar (Excel)", "Alla artiklar (CSV)"}) {
      Download file =
          purchaser.page().waitForDownload(() -> purchaser.page().getByText(export).click());
      choose(purchaser, file.suggestedFilename(), Files.readAllBytes(file.path()));
      purchaser.press("Kontrollera");

      assertThat(purchaser.page().getByText("Filen stämmer redan med registret.")).isVisible();
    }
  }

  @Test
  void shouldRefuseWhatIsNoFileOfArticles() {
    Portal purchaser = Portal.of(browser, server, "purchaser", "/centre/catalogue/import.xhtml");
    choose(purchaser, "bild.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
    purchaser.press("Kontrollera");

    assertThat(purchaser.page().getByText("Filen går inte att läsa.")).isVisible();
  }

  private static void choose(Portal portal, String name, byte[] content) {
    portal
        .page()
        .locator("[id='form:file']")
        .setInputFiles(new FilePayload(name, "application/octet-stream", content));
  }
}
