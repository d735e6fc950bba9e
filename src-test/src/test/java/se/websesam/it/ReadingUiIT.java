package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.demo.county.CountyPlan;

/** What is read rather than done: messages, the access log, lists in another order or language. */
class ReadingUiIT {

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void shouldCountDownWhenAMessageIsRead() {
    Portal reader = Portal.of(browser, server, "storecontact", "/portal/start.xhtml");
    reader.checkAccess();
    int unread = unreadTile(reader);
    assertThat(unread).isPositive();
    reader.goTo("Meddelanden");
    reader.checkAccess();
    assertThat(reader.rows().nth(unread - 1)).hasClass("unread");
    assertThat(reader.rows().nth(unread)).not().hasClass("unread");
    String subject = reader.rows().first().locator("td").nth(1).textContent().strip();

    reader.rows().first().locator("a").click();

    reader.heading(subject);
    reader.checkAccess();
    reader.goTo("Startsida");
    assertThat(unreadTile(reader)).isEqualTo(unread - 1);
    assertThat(browser.complaints()).isEmpty();
  }

  private static int unreadTile(Portal portal) {
    return Integer.parseInt(
        portal
            .page()
            .locator(".tiles li")
            .filter(new Locator.FilterOptions().setHasText("olästa meddelanden"))
            .locator("strong")
            .textContent());
  }

  @Test
  @Tag("V-US-03")
  void shouldFindARefusedAttemptAndAPatientInTheLog() {
    Portal curious = Portal.of(browser, server, "invoiceviewer", "/centre/log/list.xhtml");
    assertThat(curious.page().getByText("Försöket har loggats.")).isVisible();
    curious.checkAccess();
    curious.open("/portal/invoice/list.xhtml");
    curious.rows().first().locator("a").click();
    assertThat(curious.page().locator("h1")).containsText("Faktura ");
    Portal prescriber = Portal.of(browser, server, "prescriber", "/portal/device/list.xhtml");
    prescriber.search("191212121212");
    assertThat(prescriber.page().getByText("Tolvan Tolvansson")).isVisible();

    Portal reviewer = Portal.of(browser, server, "logreviewer", "/portal/start.xhtml");
    reviewer.goTo("Logg");
    reviewer.checkAccess();
    reviewer.fill("Från och med", LocalDate.now(CountyPlan.ZONE).toString());
    reviewer.fill("Användare (HSA-id)", "SE2321009017-P000000000106");
    reviewer.page().getByLabel("Utfall").selectOption("REFUSED");
    reviewer.press("Sök");
    assertThat(reviewer.rows().first()).containsText("Henrik Sandvall");
    assertThat(reviewer.rows().first()).containsText("/centre/log/list.xhtml");
    assertThat(reviewer.rows().first()).containsText("Nekat");
    reviewer.checkAccess();

    reviewer.fill("Användare (HSA-id)", "");
    reviewer.page().getByLabel("Utfall").selectOption("");
    reviewer.fill("Patient", "19121212-1212");
    reviewer.press("Sök");
    assertThat(reviewer.rows().first()).containsText("191212121212");
    assertThat(reviewer.rows().filter(new Locator.FilterOptions().setHasNotText("191212121212")))
        .hasCount(0);
    List<String> newestFirst = column(reviewer, 0);
    reviewer.press("Tid");
    assertThat(reviewer.page().locator("th[aria-sort=ascending]")).isVisible();
    assertThat(column(reviewer, 0)).isSorted();
    assertThat(newestFirst).isSortedAccordingTo(Comparator.reverseOrder());
    reviewer.checkAccess();

    reviewer.fill("Till och med", "2020-01-01");
    reviewer.press("Sök");
    assertThat(reviewer.page().getByText("0 träffar")).isVisible();
    assertThat(reviewer.page().url()).doesNotContain("1212");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void shouldKeepThePageAndTheChoiceInTheOtherLanguage() {
    Portal prescriber = Portal.of(browser, server, "prescriber", "/portal/device/list.xhtml");
    prescriber.search("191212121212");
    prescriber.follow("Endast hyrda");
    prescriber.follow("Benämning");
    List<String> rows = column(prescriber, 1);
    String query = query(prescriber);

    prescriber.press("English");

    prescriber.heading("Devices");
    assertThat(prescriber.page().locator("html")).hasAttribute("lang", "en");
    assertThat(prescriber.page().getByText("Tolvan Tolvansson")).isVisible();
    assertThat(column(prescriber, 1)).isEqualTo(rows);
    assertThat(query(prescriber)).isEqualTo(query);
    prescriber.checkAccess();
    prescriber
        .page()
        .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main menu"))
        .getByText("Messages")
        .click();
    prescriber.heading("Messages");
    prescriber.checkAccess();
    prescriber.press("Svenska");
    prescriber.heading("Meddelanden");
    assertThat(browser.complaints()).isEmpty();
  }

  private static String query(Portal portal) {
    return portal
        .page()
        .evaluate(
            "['holder', 'show', 'sort'].map(k => new URLSearchParams(location.search).get(k))"
                + ".join(' ')")
        .toString();
  }

  @Test
  void shouldSortAListByItsHeadersAndKeepTheOrderFromPageToPage() {
    Portal centre = Portal.of(browser, server, "orderhandler", "/centre/order/list.xhtml");
    Locator registered =
        centre
            .page()
            .getByRole(
                AriaRole.COLUMNHEADER,
                new Page.GetByRoleOptions().setName("Artikel").setExact(true));
    assertThat(registered).hasAttribute("aria-sort", "none");

    centre.follow("Artikel");
    assertThat(registered).hasAttribute("aria-sort", "ascending");
    assertThat(column(centre, 2)).isSorted();
    centre.follow("Artikel");
    assertThat(registered).hasAttribute("aria-sort", "descending");
    List<String> first = column(centre, 2);
    assertThat(first).isSortedAccordingTo(Comparator.reverseOrder());
    centre.checkAccess();
    centre
        .page()
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nästa"))
        .first()
        .click();
    assertThat(registered).hasAttribute("aria-sort", "descending");
    List<String> second = column(centre, 2);
    assertThat(second).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(second.get(0)).isLessThanOrEqualTo(first.get(first.size() - 1));

    centre.open("/centre/order/list.xhtml?sort=o.id;drop");
    assertThat(registered).hasAttribute("aria-sort", "none");
    assertThat(centre.rows().first()).isVisible();
    assertThat(browser.complaints()).isEmpty();
  }

  private static List<String> column(Portal portal, int column) {
    return portal
        .page()
        .locator("main tbody tr td:nth-child(" + (column + 1) + ")")
        .allTextContents()
        .stream()
        .map(String::strip)
        .toList();
  }
}
