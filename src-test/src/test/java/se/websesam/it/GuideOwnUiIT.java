package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The guide's chapters [Dina uppgifter] and [Fakturor]. */
class GuideOwnUiIT extends GuideJourney {

  private static final String YESTERDAY =
      LocalDate.now(ZoneId.of("Europe/Stockholm")).minusDays(1).toString();

  @Test
  @DisplayName("Hur man ändrar sina personuppgifter")
  void shouldChangeOnesPhone() {
    Keys keys = start("unitmanager");
    keys.menu("Dina uppgifter");
    keys.follow("Stig Almkvist");
    keys.heading("Kontaktuppgifter");
    keys.write("Telefon", "070-1740678");
    keys.push("Spara");
    keys.says("Kontaktuppgifterna är sparade.");
    keys.fact("070-1740678");
    assertThat(server.value("SELECT phone FROM app_user WHERE user_name = 'unitmanager'"))
        .isEqualTo("070-1740678");
    done(keys);
  }

  @Test
  @DisplayName("Ändra dina uppgifter och hitta ditt användarnamn")
  void shouldChangeOnesAddressAndFindOnesUserName() {
    Keys keys = start("unitmanager");
    keys.menu("Dina uppgifter");
    keys.fact("unitmanager");
    keys.follow("Stig Almkvist");
    keys.fact("unitmanager");
    keys.write("Telefon", "070-1740679");
    keys.write("E-post", "stig@example.se");
    keys.push("Spara");
    keys.says("Kontaktuppgifterna är sparade.");
    keys.fact("stig@example.se");
    assertThat(server.value("SELECT email FROM app_user WHERE user_name = 'unitmanager'"))
        .isEqualTo("stig@example.se");
    done(keys);
  }

  @Test
  @DisplayName("Hur man söker fram tidigare kund-, arbets-, hämtordrar och felrapporter")
  void shouldFindWhatOneHasWritten() {
    GuideCases cases = cases(GuidePatient.SEARCH);
    String order = cases.order("94002");
    String work = cases.workOrder();
    String report = cases.report(YESTERDAY);
    String pickup = cases.pickup();
    Keys keys = start("prescriber");
    find(keys, "Sök kundorder", "Ordernummer", order, "Kundorder");
    find(keys, "Sök arbetsorder", "Arbetsorder", work, "Arbetsorder");
    find(keys, "Sök hämtorder", "Hämtordernummer", pickup, "Hämtorder");
    find(keys, "Sök felrapport", "Avvikelsenummer", report, "Felrapport");
    done(keys);
  }

  private static void find(Keys keys, String link, String label, String number, String title) {
    keys.menu("Dina uppgifter");
    keys.follow(link);
    keys.heading(link);
    keys.send(label, number);
    assertThat(keys.main().locator("tbody tr")).hasCount(1);
    keys.follow(number);
    keys.heading(title + " " + number);
  }

  @Test
  @DisplayName("Hur man makulerar en kundorder")
  void shouldCancelAnOrder() {
    String order = cases(GuidePatient.CANCEL).order("94002");
    Keys keys = start("prescriber");
    keys.menu("Dina uppgifter");
    keys.follow("Öppna kundorder");
    keys.heading("Öppna kundorder");
    keys.follow(order);
    keys.push("Makulera kundorder");
    keys.says("är makulerad.");
    assertThat(server.value("SELECT status FROM customer_order WHERE order_number = ?", order))
        .isEqualTo("CANCELLED");
    done(keys);
  }

  @Test
  @DisplayName("Fakturor")
  void shouldFindAnInvoiceByOurReference() {
    String reference =
        server.value(
            "SELECT MIN(i.our_reference) FROM invoice i JOIN user_customer uc"
                + " ON uc.customer_id = i.customer_id JOIN app_user u ON u.id = uc.user_id"
                + " WHERE u.user_name = 'invoiceviewer'");
    Keys keys = start("invoiceviewer");
    keys.menu("Fakturor");
    keys.heading("Fakturor");
    keys.send("Vår ref.", reference);
    keys.heading("Faktura " + reference);
    String lines =
        server.value(
            "SELECT COUNT(*) FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id"
                + " WHERE i.our_reference = ?",
            reference);
    assertThat(keys.main().locator(".pager .hits").first()).containsText(lines + " träff");
    done(keys);
  }
}
