package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The guide's chapters [Hämtorder] and [Hämtorder som verkställer retur]. */
class GuidePickupUiIT extends GuideJourney {

  @Test
  @DisplayName("Hämtorder")
  void shouldFetchWhatIsRented() {
    String unit = unitOf(GuidePatient.PICKUP);
    Keys keys = start("prescriber");
    keys.menu("Hjälpmedel");
    keys.send("Nummer", patient(GuidePatient.PICKUP));
    keys.follow("Hämtorder");
    keys.heading("Hämtorder");
    keys.pick("Behövs inte längre");
    keys.choose("Hämta adress från", "Kund/leveransadress");
    keys.tick(keys.rows(unit).getByRole(AriaRole.CHECKBOX));
    keys.push("Verkställ");
    keys.says("är skickad.");
    assertThat(keys.rows(unit)).containsText("Registrerad");
    assertThat(
            server.value("SELECT status FROM pickup_order WHERE pickup_number = ?", number(keys)))
        .isEqualTo("REGISTERED");
    assertThat(
            server.value("SELECT status FROM device_individual WHERE individual_number = ?", unit))
        .isEqualTo("PICKUP_ORDERED");
    done(keys);
  }

  @Test
  @DisplayName("Hämtorder som verkställer retur")
  void shouldTakeOffWhatHasComeBack() {
    Keys keys = start("prescriber");
    keys.menu("Hjälpmedel"); // 1
    keys.send("Nummer", patient(GuidePatient.PICKUP_AT_ONCE)); // 2
    keys.follow("Hämtorder"); // 3
    keys.pick("Återlämnat men ej avregistrerat"); // 4
    keys.choose("Hämta adress från", "Kund/leveransadress");
    assertThat(keys.main().locator("tbody tr.component:visible")).not().hasCount(0); // 5
    assertThat(keys.main().locator("tbody tr:not(.component):visible")).hasCount(0);
    Locator row = keys.main().locator("tbody tr:visible").first();
    String designation = row.locator("td").nth(2).textContent().strip();
    keys.tick(row.getByRole(AriaRole.CHECKBOX));
    keys.push("Verkställ"); // 6
    keys.fact("Avregistrerad direkt");
    String number = number(keys);
    keys.says("Hämtorder " + number + " är skickad.");
    keys.follow("Till hjälpmedel");
    keys.follow("Återlämnade hjälpmedel");
    assertThat(keys.rows(designation).first()).containsText("Återlämnat men ej avregistrerat");
    assertThat(server.value("SELECT status FROM pickup_order WHERE pickup_number = ?", number))
        .isEqualTo("RECEIVED");
    done(keys);
  }
}
