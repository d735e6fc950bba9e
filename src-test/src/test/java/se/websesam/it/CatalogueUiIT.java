package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The chapter on the catalogue and the search of articles, as the users' guide walks it. */
class CatalogueUiIT {

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void shouldLeadFromTheWidestClassToAnOrderOfTheArticle() {
    Portal prescriber = Portal.of(browser, server, "prescriber", "/portal/start.xhtml");
    prescriber.goTo("Varukatalog");
    prescriber.checkAccess();
    for (String code : new String[] {"12", "1222", "122203"}) {
      Locator entry = classOf(prescriber, code);
      assertThat(entry.locator(".tag")).hasText(published(code));
      entry.locator("a").click();
    }
    prescriber.checkAccess();
    assertThat(prescriber.rows().first()).isVisible();
    assertThat(prescriber.page().locator(".classes")).hasCount(0);

    prescriber.open("/portal/catalogue/list.xhtml?class=122203&sort=article");
    prescriber.follow("14001");
    prescriber.checkAccess();
    assertThat(prescriber.page().locator("main")).containsText("Leverantörens artikelnummer");
    assertThat(prescriber.page().locator(".path")).containsText("122203");
    prescriber.follow("Beställ");
    prescriber.search("191212121212");

    assertThat(
            prescriber
                .page()
                .getByRole(
                    AriaRole.CELL, new Page.GetByRoleOptions().setName("14001").setExact(true)))
        .isVisible();
    prescriber.checkAccess();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void shouldFindArticlesByFieldsAndKeepThemInTheAddress() {
    Portal prescriber = Portal.of(browser, server, "prescriber", "/portal/catalogue/search.xhtml");
    prescriber.checkAccess();
    prescriber.fill("Benämning", "armstöd");
    prescriber.page().getByLabel("Artikeltyp").selectOption("ACCESSORY");
    prescriber.press("Sök");

    assertThat(prescriber.rows().first()).containsText("rmstöd");
    assertThat(prescriber.page().getByLabel("Benämning")).hasValue("armstöd");
    prescriber.checkAccess();
    prescriber.page().reload();
    assertThat(prescriber.rows().first()).containsText("rmstöd");

    prescriber.open("/portal/catalogue/search.xhtml?nr=14190");
    assertThat(prescriber.rows()).hasCount(1);
    prescriber.open("/portal/catalogue/search.xhtml?name=100%25");
    assertThat(prescriber.rows()).hasCount(0);
  }

  @Test
  void shouldFindArticlesByFreeWordsInOtherFormsAndWithAnError() {
    Portal prescriber = Portal.of(browser, server, "prescriber", "/portal/catalogue/search.xhtml");
    for (String typed : new String[] {"armstöden cross", "armstöd cros", "14190"}) {
      prescriber.fill("Fritext", typed);
      prescriber.press("Sök");
      assertThat(prescriber.rows().first()).containsText("Armstöd Cross");
    }
    prescriber.checkAccess();
    prescriber.fill("Fritext", "rulstol");
    prescriber.press("Sök");
    assertThat(prescriber.rows().first()).containsText("ullstol");
    prescriber.fill("Fritext", "zzqx");
    prescriber.press("Sök");
    assertThat(prescriber.page().getByText("0 träffar")).isVisible();
  }

  @Test
  void shouldNotShowWhatIsNotPublishedAndNotOfferWhatCannotBeOrdered() {
    String hidden = server.value("SELECT MIN(article_number) FROM article WHERE NOT published");
    String ended =
        server.value(
            "SELECT MIN(article_number) FROM article WHERE published AND NOT orderable"
                + " AND status = 'ACTIVE'");
    Portal prescriber =
        Portal.of(browser, server, "prescriber", "/portal/catalogue/article.xhtml?nr=" + ended);

    assertThat(prescriber.page().getByText("Artikeln kan inte beställas.")).isVisible();
    assertThat(
            prescriber
                .page()
                .locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Beställ")))
        .hasCount(0);
    prescriber.open("/portal/catalogue/article.xhtml?nr=" + hidden);
    prescriber.heading("Sidan finns inte");
  }

  @Test
  void shouldTellAllAboutAnArticleWhereverItLeads() {
    Portal prescriber =
        Portal.of(browser, server, "prescriber", "/portal/catalogue/article.xhtml?nr=37331");
    Locator main = prescriber.page().locator("main");

    assertThat(main).containsText("Pris för");
    assertThat(main).containsText("kr per månad");
    assertThat(main).containsText("Levereras inom 7 vardagar.");
    assertThat(main).containsText("Egenavgift rollator");
    assertThat(main.getByText("gangvik-ute.pdf")).isVisible();
    prescriber.checkAccess();
    prescriber.follow("37421");
    prescriber.heading("Korg till rollator Gångvik liten");

    prescriber.open("/portal/catalogue/article.xhtml?nr=14006");
    assertThat(main.getByText("Levereras först", new Locator.GetByTextOptions().setExact(true)))
        .hasCount(1);
    prescriber.checkAccess();
    prescriber.open("/portal/catalogue/article.xhtml?nr=37346");
    assertThat(main).containsText("Artikeln är utgången");
    prescriber.checkAccess();
    prescriber.follow("37341 Rollator Gångvik Inne låg vit");
    prescriber.heading("Rollator Gångvik Inne låg vit");
    prescriber.open("/portal/catalogue/article.xhtml?nr=94001");
    assertThat(main).containsText("Kostnadstak");
    prescriber.open("/portal/catalogue/article.xhtml?nr=14091");
    assertThat(main).containsText("En konsulent på centralen");
    assertThat(main).containsText("Levereras inom 17 vardagar.");
    prescriber.checkAccess();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void shouldPriceForThePayerAtHand() {
    String page = "/portal/catalogue/article.xhtml?nr=91001";
    Portal region = Portal.of(browser, server, "prescriber", page);
    assertThat(region.page().locator("main")).containsText("58,00");
    Portal municipality = Portal.of(browser, server, "prescriber2", page);
    assertThat(municipality.page().locator("main")).containsText("Pris för Björkmåla kommun");
    assertThat(municipality.page().locator("main")).containsText("52,00");
    Portal centre = Portal.of(browser, server, "purchaser", page);
    assertThat(centre.page().locator("main")).containsText("Listpris");
  }

  @Test
  void shouldListPricesForThePayerAtHand() {
    String hit = "/portal/catalogue/search.xhtml?nr=91001";
    Portal region = Portal.of(browser, server, "prescriber", hit);
    assertThat(region.rows()).containsText(new String[] {"58,00"});
    assertThat(region.page().locator("main")).containsText("Pris för Region Ekerösund");
    region.checkAccess();
    Portal municipality = Portal.of(browser, server, "prescriber2", hit);
    assertThat(municipality.rows()).containsText(new String[] {"52,00"});
    Portal centre = Portal.of(browser, server, "purchaser", hit);
    assertThat(centre.page().locator("main")).containsText("Listpris");

    String patient =
        server.value("SELECT public_id FROM recipient WHERE identity_number = '191212121212'");
    region.open("/portal/catalogue/list.xhtml?class=120606&sort=article&holder=" + patient);
    assertThat(region.page().locator("main")).containsText("Pris för Björkmåla kommun");
    assertThat(region.rows().filter(with("37331"))).containsText("37,00");
    region.follow("37331");
    assertThat(region.page().locator(".facts")).containsText("37,00");
    assertThat(browser.complaints()).isEmpty();
  }

  private static Locator.FilterOptions with(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  @Test
  void shouldSearchTheOwnAssortmentUnlessAskedForMore() {
    Portal prescriber = Portal.of(browser, server, "prescriber", "/portal/catalogue/search.xhtml");
    prescriber.fill("Benämning", "elskoter");
    prescriber.press("Sök");
    assertThat(prescriber.rows()).hasCount(0);
    assertThat(prescriber.page().getByText("Inget i sortimentet stämmer.")).isVisible();
    prescriber.checkAccess();

    prescriber.page().getByLabel("Visa även övrigt sortiment").check();
    prescriber.press("Sök");
    assertThat(prescriber.rows().first()).containsText("Övrigt sortiment");
    prescriber.checkAccess();
  }

  @Test
  void shouldPutTheDeviceBeforeItsAccessoriesAndTurnThePagesOfFreeWords() {
    Portal prescriber =
        Portal.of(browser, server, "prescriber", "/portal/catalogue/search.xhtml?q=rullstol");
    for (Locator row : prescriber.rows().all()) {
      assertThat(row).containsText("ullstol");
      assertThat(row).not().containsText("till rullstol");
    }
    String first = prescriber.rows().first().innerText();
    prescriber.page().getByText("Nästa").first().click();
    assertThat(prescriber.page().getByText("Sida 2 av").first()).isVisible();
    assertThat(prescriber.rows().first()).not().hasText(first);
  }

  @Test
  void shouldOrderFromAHit() {
    Portal prescriber =
        Portal.of(browser, server, "prescriber", "/portal/catalogue/search.xhtml?nr=14190");
    prescriber.follow("Beställ");
    prescriber.search("191212121212");

    assertThat(prescriber.rows().first()).containsText("14190");
  }

  private String published(String code) {
    return server.value(
        "SELECT COUNT(*) FROM article WHERE published AND iso_code LIKE ?", code + "%");
  }

  private static Locator classOf(Portal portal, String code) {
    return portal
        .page()
        .locator(".classes li")
        .filter(
            new Locator.FilterOptions()
                .setHas(portal.page().locator("a[href*='class=" + code + "']")))
        .first();
  }
}
