package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The guide's chapters [Arbetsorder] and [Koppla ihop arbetsordern med en beställning]. */
class GuideWorkOrderUiIT extends GuideJourney {

  @Test
  @DisplayName("Arbetsorder")
  void shouldOrderARepair() {
    String unit = unitOf(GuidePatient.WORK);
    Keys keys = start("prescriber");
    keys.menu("Arbetsorder");
    keys.heading("Arbetsorder");
    keys.choose("Sök på", "Patient"); // 1
    keys.send("Nummer", patient(GuidePatient.WORK)); // 2
    keys.choose("Kund/leveransadress", "Rehabmottagningen Ekerösund"); // 3
    keys.write("Individnummer", unit); // 4
    keys.choose("Typ av åtgärd", "Avhjälpande underhåll – på centralen"); // 5
    keys.write("Beskrivning", "Bromsen tar inte.");
    keys.choose("Ersättningshjälpmedel önskas", "Nej");
    keys.push("Spara ändringar"); // 6
    keys.says("Arbetsordern är sparad som utkast.");
    assertThat(keys.main().getByLabel("Individnummer")).hasValue(unit);
    assertThat(keys.main().getByLabel("Adress från")).isHidden();
    keys.pick("Hämtas"); // 7
    keys.choose("Adress från", "Kund");
    keys.write("Kontaktperson", "Ylva Torsten");
    keys.push("Verkställ"); // 8
    keys.says("är skickad.");
    keys.fact(unit);
    assertThat(
            server.value("SELECT status FROM work_order WHERE work_order_number = ?", number(keys)))
        .isEqualTo("REGISTERED");
    done(keys);
  }

  @Test
  @DisplayName("Koppla ihop arbetsordern med en beställning")
  void shouldJoinAWorkOrderWithAnOrder() {
    Keys keys = start("prescriber");
    keys.menu("Hjälpmedel");
    keys.send("Nummer", patient(GuidePatient.LINKED));
    keys.follow("Beställ"); // 1
    String order = order(keys, "37331");
    keys.menu("Hjälpmedel"); // 2
    Locator row = // 3
        keys.main()
            .locator("tbody tr")
            .filter(
                new Locator.FilterOptions()
                    .setHas(keys.page().locator("a[href*='nr=" + order + "']")));
    assertThat(row).containsText("Beställd");
    keys.open(row); // 4
    keys.follow(link(row, "Arbetsorder"));
    keys.says("Hör ihop med kundorder " + order);
    keys.choose("Kund/leveransadress", "Rehabmottagningen Ekerösund");
    keys.choose("Typ av åtgärd", "Montering/installation");
    keys.write("Beskrivning", "Ställ in höjden hemma hos patienten.");
    keys.pick("Utföres");
    keys.choose("Adress från", "Mottagare");
    keys.write("Kontaktperson", "Ylva Torsten");
    keys.push("Verkställ");
    keys.says("är skickad.");
    keys.fact(order);
    assertThat(
            server.value(
                "SELECT customer_order_number FROM work_order WHERE work_order_number = ?",
                number(keys)))
        .isEqualTo(order);
    done(keys);
  }
}
