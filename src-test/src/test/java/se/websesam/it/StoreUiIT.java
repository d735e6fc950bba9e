package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The chapters on the own store, the cart and discontinued articles, as the users' guide says. */
class StoreUiIT {

  private static final String PATIENT = "191212121212";

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @Tag("WD-01")
  void shouldGiveAScannedUnitToAPatient() {
    String unit = freeUnit("ACTIVE");
    Portal prescriber = Portal.of(browser, server, "prescriber", "/portal/start.xhtml");
    prescriber.goTo("Förråd");
    prescriber.checkAccess();
    assertThat(prescriber.rows().first()).isVisible();
    prescriber.rows().first().locator("a").click();
    prescriber.checkAccess();

    prescriber.goTo("Uttag ur förråd");
    prescriber.checkAccess();
    prescriber.search(PATIENT);
    scan(prescriber, "999999");
    assertThat(prescriber.page().getByText("Numret finns inte i förrådet.")).isVisible();
    assertThat(field(prescriber)).isFocused();
    prescriber.checkAccess();
    scan(prescriber, unit);
    assertThat(prescriber.rows()).hasCount(1);
    assertThat(field(prescriber)).isFocused();
    prescriber.checkAccess();
    prescriber.press("Verkställ");

    assertThat(prescriber.page().getByText("är registrerat.")).isVisible();
    assertThat(prescriber.rows()).containsText(new String[] {unit});
    prescriber.checkAccess();
    prescriber.follow("Mottagarens hjälpmedel");
    assertThat(prescriber.page().locator("main")).containsText(unit);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @Tag("V-CA-02")
  @Tag("V-CA-04")
  void shouldReserveInTheCartAndPrescribeFromThere() {
    String article = soldArticle();
    Portal prescriber =
        Portal.of(
            browser,
            server,
            "prescriber",
            "/portal/stock/article.xhtml?store=" + store() + "&nr=" + article);
    prescriber.fill("Anteckning", "ring 19121212-1212");
    prescriber.press("Lägg i varukorg");
    assertThat(prescriber.page().getByText("Anteckningen får inte innehålla")).isVisible();
    prescriber.fill("Anteckning", "till träningen");
    prescriber.press("Lägg i varukorg");
    prescriber.heading("Varukorg");
    prescriber.press("Förskriv markerade");
    assertThat(prescriber.page().getByText("Markera en eller flera av dina rader")).isVisible();
    prescriber.checkAccess();

    noted(prescriber, "till träningen")
        .filter(new Locator.FilterOptions().setHasText(article))
        .locator("input[type=checkbox]")
        .check();
    prescriber.press("Förskriv markerade");
    prescriber.search(PATIENT);
    assertThat(prescriber.rows()).containsText(new String[] {article});
    prescriber.checkAccess();
    prescriber.press("Verkställ");

    assertThat(prescriber.page().getByText("är registrerat.")).isVisible();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void shouldChangeAReservationAndReleaseIt() {
    Portal prescriber =
        Portal.of(
            browser,
            server,
            "prescriber",
            "/portal/stock/article.xhtml?store=" + store() + "&nr=" + soldArticle());
    prescriber.fill("Anteckning", "kanske till fredag");
    prescriber.press("Lägg i varukorg");
    assertThat(noted(prescriber, "kanske till fredag")).containsText("(i dag)");
    noted(prescriber, "kanske till fredag").locator("[id$=':note']").fill("till måndag");
    noted(prescriber, "kanske till fredag").locator("[id$=':change']").click();
    assertThat(prescriber.page().getByText("är ändrad.")).isVisible();
    prescriber.checkAccess();

    noted(prescriber, "till måndag").locator("[id$=':release']").click();
    assertThat(prescriber.page().getByText("är släppt.")).isVisible();
    assertThat(noted(prescriber, "till måndag")).hasCount(0);
    assertThat(browser.complaints()).isEmpty();
  }

  private static Locator noted(Portal portal, String note) {
    return portal
        .rows()
        .filter(
            new Locator.FilterOptions()
                .setHas(portal.page().locator("input[value='" + note + "']")));
  }

  @Test
  @Tag("V-AR-03")
  void shouldGiveOutADiscontinuedArticleOnceItIsInTheList() {
    String unit = freeUnit("DISCONTINUED");
    String article = articleOf(unit);
    Portal prescriber = Portal.of(browser, server, "prescriber", "/portal/stock/withdraw.xhtml");
    prescriber.search(PATIENT);
    scan(prescriber, unit);
    assertThat(prescriber.page().getByText("är utgången. Lägg till den")).isVisible();

    prescriber.goTo("Dina uppgifter");
    prescriber.follow("Hantera utgångna artiklar");
    prescriber.checkAccess();
    prescriber.fill("Artikel", article);
    prescriber.press("Lägg till");
    assertThat(prescriber.rows()).containsText(new String[] {article});
    prescriber.checkAccess();

    prescriber.open("/portal/stock/withdraw.xhtml");
    prescriber.search(PATIENT);
    scan(prescriber, unit);
    assertThat(prescriber.rows()).containsText(new String[] {unit});
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @Tag("BS-01")
  @Tag("V-BS-01")
  @Tag("V-BS-04")
  void shouldLetTheContactKeepTheStore() {
    String article = soldArticle();
    String page = "/portal/stock/article.xhtml?store=" + store() + "&nr=" + article;
    Portal prescriber = Portal.of(browser, server, "prescriber", page);
    assertThat(prescriber.page().getByLabel("Räknat antal")).hasCount(0);
    prescriber.press("Lägg i varukorg");
    prescriber.heading("Varukorg");

    Portal contact = Portal.of(browser, server, "storecontact", page);
    contact.checkAccess();
    contact.fill("Ny säkerhetsnivå", "0");
    contact.press("Spara nivån");
    assertThat(contact.page().getByText("Ange en säkerhetsnivå från 1")).isVisible();
    contact.fill("Ny säkerhetsnivå", "12");
    contact.press("Spara nivån");
    assertThat(contact.page().getByText("Säkerhetsnivån för")).isVisible();
    assertThat(contact.page().locator(".facts")).containsText("12");

    contact.fill("Räknat antal", Integer.toString(physical(article) + 3));
    contact.press("Registrera inventering");
    assertThat(contact.page().getByText("Ange varför antalet skiljer sig.")).isVisible();
    contact.checkAccess();
    contact.fill("Orsak", "stod i hallen");
    contact.press("Registrera inventering");
    assertThat(movement(contact)).containsText("stod i hallen");
    assertThat(movement(contact)).containsText("+3");

    contact.page().getByTitle("Släpp reservationen av Maja Fjällström").last().click();
    assertThat(contact.page().getByText("är släppt.")).isVisible();
    contact.checkAccess();
    prescriber.goTo("Meddelanden");
    assertThat(prescriber.rows().first()).containsText("Reservationen är släppt");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @Tag("BS-11")
  void shouldLetTheContactMissAUnitAndFindItAgain() {
    String unit = freeUnit("ACTIVE");
    Portal contact =
        Portal.of(
            browser,
            server,
            "storecontact",
            "/portal/stock/article.xhtml?store=" + store() + "&nr=" + articleOf(unit));
    contact.fill("Inventerad individ", unit);
    contact.fill("Orsak", "syns inte till");
    contact.press("Registrera inventering");
    assertThat(movement(contact)).containsText("−1");
    assertThat(movement(contact)).containsText(unit);
    contact.checkAccess();

    contact.fill("Inventerad individ", unit);
    contact.page().getByLabel("Utfall").selectOption("Återfunnen");
    contact.fill("Orsak", "i skåpet");
    contact.press("Registrera inventering");
    assertThat(movement(contact)).containsText("i skåpet");
    assertThat(browser.complaints()).isEmpty();
  }

  private static Locator movement(Portal portal) {
    return portal.page().locator("[aria-labelledby=movementhead] tbody tr").first();
  }

  private int physical(String article) {
    return Integer.parseInt(
        server.value(
            "SELECT b.physical FROM stock_balance b JOIN article a ON a.id = b.article_id"
                + " WHERE a.article_number = ? AND b.store_id = "
                + store(),
            article));
  }

  private String articleOf(String unit) {
    return server.value(
        "SELECT a.article_number FROM article a JOIN device_individual i ON i.article_id = a.id"
            + " WHERE i.individual_number = ?",
        unit);
  }

  private static Locator field(Portal portal) {
    return portal.page().locator("[id='form:scanned']");
  }

  /** As a scanner does: the characters, and Enter. */
  private static void scan(Portal portal, String code) {
    field(portal).fill(code);
    field(portal).press("Enter");
  }

  private String store() {
    return server.value("SELECT id FROM buffer_store WHERE store_number = '6101'");
  }

  private String freeUnit(String status) {
    return server.value(
        "SELECT MIN(i.individual_number) FROM device_individual i JOIN article a"
            + " ON a.id = i.article_id JOIN buffer_store s ON s.id = i.store_id"
            + " WHERE s.store_number = '6101' AND a.status = ? AND NOT EXISTS"
            + " (SELECT 1 FROM cart_line c WHERE c.individual_id = i.id)",
        status);
  }

  private String soldArticle() {
    return server.value(
        "SELECT MAX(a.article_number) FROM stock_balance b JOIN article a ON a.id = b.article_id"
            + " WHERE b.store_id = "
            + store()
            + " AND NOT a.individual_tracked AND a.status = 'ACTIVE' AND a.orderable"
            + " AND b.physical - b.reserved >= 1");
  }
}
