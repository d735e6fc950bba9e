package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The guide's chapter [Komponenthantering och komplettering]. */
class GuideComponentsUiIT extends GuideJourney {

  private static final String ARMREST = "14190";

  @Test
  @DisplayName("Komponenthantering")
  void shouldChooseComponentsAsTheStepsSay() {
    Keys keys = start("prescriber");
    keys.menu("Kundorder");
    keys.send("Nummer", patient(GuidePatient.COMPONENTS));
    add(keys, "14001"); // 1
    keys.follow("14001"); // 2
    assertThat(keys.page().locator("h1")).containsText("Komponenter: Rullstol Rullmo Allround");
    addPart(keys, "14221"); // a
    addPart(keys, "14222");
    keys.says("Drivhjul Rullmo 24 tum vä (1 st) togs bort"); // b
    Locator support = keys.rows("Benstöd").first();
    String taken = support.locator("td").first().textContent();
    keys.push(button(support, "Ta bort"));
    assertThat(keys.rows(taken)).containsText("Tas bort");
    keys.push(button(keys.rows(taken), "Sätt tillbaka"));
    keys.jump("Vanliga tillbehör"); // c
    keys.push(choice(keys, "#common", ARMREST));
    keys.says("Armstöd Cross lång hö (1 st) togs bort");
    keys.send("Produktbenämning", "väska stor"); // d
    keys.push(button(keys.main().locator("#common li").last(), "Lägg till"));
    keys.push("Spara");
    assertThat(keys.main().locator("tr.component")).hasCount(4);
    String number = submit(keys);
    assertThat(
            server.value(
                "SELECT COUNT(*) FROM customer_order_line l JOIN customer_order o"
                    + " ON o.id = l.customer_order_id WHERE o.order_number = ?",
                number))
        .isEqualTo("5");
    done(keys);
  }

  @Test
  @DisplayName("Komplettering: för enstaka tillbehör")
  void shouldComplementADeviceByTheLine() {
    Keys keys = start("prescriber");
    keys.menu("Kundorder");
    keys.send("Nummer", patient(GuidePatient.COMPLEMENT_ONE));
    add(keys, ARMREST);
    keys.push(button(keys.rows(ARMREST), "Komplettera individ"));
    keys.push(choice(keys, "section.banner", "Rullstol Rullmo Allround"));
    assertThat(keys.main().locator("tr.group")).containsText("Till Rullstol Rullmo Allround");
    String number = submit(keys);
    assertThat(parts(number)).isEqualTo("1");
    done(keys);
  }

  @Test
  @DisplayName("Komplettering: för flera tillbehör")
  void shouldComplementADeviceWithSeveral() {
    Keys keys = start("prescriber");
    keys.menu("Kundorder");
    keys.send("Nummer", patient(GuidePatient.COMPLEMENT_SEVERAL));
    keys.push("Komplettera individ");
    keys.push(choice(keys, "section.banner", "Rullstol Rullmo Allround"));
    add(keys, ARMREST);
    add(keys, "14241");
    String number = submit(keys);
    assertThat(parts(number)).isEqualTo("2");
    done(keys);
  }

  private static void addPart(Keys keys, String number) {
    keys.write("Artikel", number);
    keys.push(keys.main().locator("[id='form:add']"));
    assertThat(keys.rows(number)).containsText("Tillagt");
  }

  private static Locator choice(Keys keys, String where, String words) {
    return keys.main()
        .locator(where + " li", new Locator.LocatorOptions().setHasText(words))
        .first()
        .locator("input[type=submit]");
  }

  /** How many lines of an order go to what the patient already has. */
  private String parts(String number) {
    return server.value(
        "SELECT COUNT(*) FROM device_holding h JOIN device_holding p ON p.id = h.parent_holding_id"
            + " WHERE h.order_number = ? AND p.delivered_on IS NOT NULL",
        number);
  }
}
