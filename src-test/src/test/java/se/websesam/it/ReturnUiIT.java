package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The guide's chapter [Retur av hjälpmedel]. */
class ReturnUiIT {

  private static final String PATIENT = "191212121212";

  private final TestServer server = TestServer.get();
  private final Browser browser = new Browser(server);

  @AfterEach
  void close() {
    browser.close();
    server.execute("DELETE FROM device_holding WHERE order_number = 'DEL-1'");
  }

  @Test
  @Tag("RE-02")
  @Tag("RE-03")
  @Tag("RE-08")
  @Tag("V-RE-02")
  void shouldGiveBackWhatWasBoughtAndShowTheSlip() {
    sitsOnTheFirst();
    Portal prescriber = Portal.of(browser, server, "prescriber", "/portal/device/list.xhtml");
    prescriber.search(PATIENT);
    prescriber.follow("Retur av hjälpmedel");
    prescriber.heading("Retur av hjälpmedel");
    prescriber.checkAccess();
    prescriber.press("Verkställ");
    assertThat(prescriber.page().locator("main")).containsText("Markera minst ett hjälpmedel.");
    int rows = prescriber.rows().count();
    Locator row = prescriber.rows().first();
    String designation = row.locator("td").nth(2).textContent().strip();
    row.getByRole(AriaRole.CHECKBOX).first().check();
    row.getByRole(AriaRole.CHECKBOX).last().check();
    prescriber.press("Verkställ");
    assertThat(prescriber.page().locator("main")).containsText("följer med och har markerats");
    prescriber.checkAccess();
    Locator part = prescriber.rows().nth(1);
    assertThat(part).containsText("Sitter på " + designation);
    assertThat(part.getByRole(AriaRole.CHECKBOX).first()).isChecked();
    part.getByRole(AriaRole.CHECKBOX).first().uncheck();
    prescriber.press("Verkställ");
    prescriber.checkAccess();

    assertThat(prescriber.page().locator("h1")).containsText("Retursedel");
    assertThat(prescriber.rows()).hasCount(1);
    assertThat(prescriber.rows().first()).containsText(designation);
    assertThat(prescriber.rows().first()).containsText("Skrotat");
    String number = prescriber.page().url().replaceAll(".*nr=(\\d+).*", "$1");
    Download paper = prescriber.page().waitForDownload(() -> prescriber.follow("Skriv ut (PDF)"));
    assertThat(paper.suggestedFilename()).isEqualTo("retursedel-" + number + ".pdf");
    Paper.read(paper.path())
        .assertAccessible("sv", "Retursedel " + number)
        .assertSays(designation, "Skrotat", "Tolvan Tolvansson", "Maja Fjällström")
        .assertBars(number);
    prescriber.open("/portal/device/list.xhtml");
    prescriber.search(PATIENT);
    prescriber.follow("Retur av hjälpmedel");
    if (rows > 1) {
      assertThat(prescriber.rows()).hasCount(rows - 1);
    }
    prescriber.follow("Hämtorder");
    prescriber.heading("Hämtorder");
    prescriber.open("/portal/device/returned.xhtml");
    prescriber.search(PATIENT);
    prescriber.fill("Avslutat till och med", "2000-01-01");
    prescriber.press("Visa");
    assertThat(prescriber.page().locator("main")).containsText("Inga återlämnade hjälpmedel");
    prescriber.checkAccess();
    assertThat(browser.complaints()).isEmpty();
    assertThat(statusOf("prescriber2", number)).isEqualTo(404);
    assertThat(statusOf("storecontact", number)).isEqualTo(403);
  }

  /** An accessory on what the patient has bought last. */
  private void sitsOnTheFirst() {
    server.execute(
        "INSERT INTO device_holding (id, version, recipient_id, article_id, parent_holding_id,"
            + " quantity, charging_form, price, vat_rate, payer_id, payer_reason, customer_id,"
            + " prescriber_id, order_number, delivered_on)"
            + " SELECT NEXTVAL('seq_device_holding'), 0, h.recipient_id, h.article_id, h.id, 1,"
            + " h.charging_form, h.price, h.vat_rate, h.payer_id, h.payer_reason, h.customer_id,"
            + " h.prescriber_id, 'DEL-1', h.delivered_on FROM device_holding h"
            + " JOIN recipient r ON r.id = h.recipient_id JOIN article a ON a.id = h.article_id"
            + " WHERE r.identity_number = '"
            + PATIENT
            + "' AND h.ended_on IS NULL AND h.delivered_on IS NOT NULL AND h.pickup_number IS NULL"
            + " AND h.dismantling_number IS NULL AND h.charging_form <> 'RENTAL'"
            + " AND a.article_type NOT IN ('CONSUMABLE', 'FEE')"
            + " ORDER BY h.delivered_on DESC, h.id DESC LIMIT 1");
  }

  /** What somebody else gets who asks for the slip. */
  private int statusOf(String userName, String number) {
    return CardClient.of(server, userName)
        .get(server.cardUrl() + "/portal/return/slip.pdf?nr=" + number)
        .statusCode();
  }
}
