package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.demo.county.CountyPlan;

/** The month's invoicing as finance starts and follows it, and as an economist reads it. */
class InvoicingUiIT {

  private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
      new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @Tag("V-IV-03")
  void shouldInvoiceAMonthOnceAndShowItsInvoices() {
    String month = YearMonth.now(CountyPlan.ZONE).minusMonths(1).toString();
    Portal finance = Portal.of(browser, server, "finance", "/centre/invoice/list.xhtml");
    finance.checkAccess();
    finance.press("Starta fakturering");

    assertThat(finance.rows().first().textContent()).contains(month);
    finance.page().evaluate("window.untouched = true");
    assertThat(finance.rows().first()).containsText("Klar", PATIENTLY);
    assertThat(finance.page().evaluate("window.untouched")).isEqualTo(true);
    finance.checkAccess();
    String lines = server.value("SELECT COUNT(*) FROM invoice_line");
    assertThat(server.value("SELECT COUNT(*) FROM invoice WHERE invoice_month = ?", month))
        .isNotEqualTo("0");

    finance.press("Starta fakturering");
    assertThat(finance.page().getByText("Månaden är redan fakturerad.")).isVisible();
    finance.checkAccess();
    assertThat(server.value("SELECT COUNT(*) FROM invoice_line")).isEqualTo(lines);

    finance.goTo("Fakturor");
    assertThat(finance.rows().first()).containsText(month);
    finance.rows().first().locator("a").click();
    assertThat(finance.page().locator("h1")).containsText("Faktura ");
    finance.checkAccess();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @Tag("V-IV-05")
  void shouldAskForAMonthThatCanBeRead() {
    Portal finance = Portal.of(browser, server, "finance", "/centre/invoice/list.xhtml");
    finance.fill("Månad", "oktober");
    finance.press("Starta fakturering");

    assertThat(finance.page().getByText("Ange månad som ÅÅÅÅ-MM.")).isVisible();
    assertThat(finance.page().getByLabel("Månad")).hasValue("oktober");
  }

  @Test
  void shouldFollowARunWithoutBeingReloaded() {
    String month = server.value("SELECT MIN(invoice_month) FROM invoice_run");
    try {
      server.execute(
          "UPDATE invoice_run SET status = 'RUNNING', running = TRUE, heartbeat_at ="
              + " CURRENT_TIMESTAMP, holdings_read = 3, holdings_total = 7"
              + " WHERE invoice_month = ?",
          month);
      Portal finance = Portal.of(browser, server, "finance", "/centre/invoice/list.xhtml");
      assertThat(finance.rows().last()).containsText("3 av 7 hyror");
      finance.checkAccess();
      finance.page().evaluate("window.untouched = true");

      server.execute("UPDATE invoice_run SET holdings_read = 5 WHERE invoice_month = ?", month);

      assertThat(finance.rows().last()).containsText("5 av 7 hyror");
      complete(month);
      assertThat(finance.rows().last()).containsText("Klar");
      assertThat(finance.page().evaluate("window.untouched")).isEqualTo(true);
      assertThat(browser.complaints()).isEmpty();
    } finally {
      complete(month);
    }
  }

  @Test
  @Tag("V-IV-01")
  void shouldFindAnInvoiceByOurReferenceWithItsRows() {
    Portal economist = Portal.of(browser, server, "invoiceviewer", "/portal/start.xhtml");
    String reference = referenceOfOwnCustomer();
    economist.goTo("Fakturor");
    economist.checkAccess();
    economist.fill("Vår ref.", "999999999");
    economist.press("Sök");
    assertThat(economist.page().getByText("Ingen faktura med den referensen")).isVisible();
    economist.checkAccess();

    economist.fill("Vår ref.", " " + reference + " ");
    economist.press("Sök");

    economist.heading("Faktura " + reference);
    String lines =
        server.value(
            "SELECT COUNT(*) FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id"
                + " WHERE i.our_reference = ?",
            reference);
    assertThat(economist.page().locator(".pager .hits").first()).hasText(lines + " träffar");
    economist.checkAccess();
    economist.rows().first().locator("a").click();
    assertThat(economist.page().locator(".banner")).containsText("Levererat");
    economist.checkAccess();
    assertThat(browser.complaints()).isEmpty();
  }

  private String referenceOfOwnCustomer() {
    return server.value(
        "SELECT MIN(i.our_reference) FROM invoice i JOIN user_customer uc ON uc.customer_id ="
            + " i.customer_id JOIN app_user u ON u.id = uc.user_id WHERE u.hsa_id = ?"
            + " AND EXISTS (SELECT 1 FROM invoice_line l WHERE l.invoice_id = i.id"
            + " AND l.kind = 'RENT')",
        "SE2321009017-P000000000106");
  }

  private void complete(String month) {
    server.execute(
        "UPDATE invoice_run SET status = 'COMPLETED', running = NULL WHERE invoice_month = ?",
        month);
  }
}
