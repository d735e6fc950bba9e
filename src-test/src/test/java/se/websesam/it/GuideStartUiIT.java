package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The guide's first chapters, until one has come in and sees what is new, and its last but one. */
class GuideStartUiIT extends GuideJourney {

  private static final String GUIDE = "https://example.se/introduktion.pdf";

  @Test
  @DisplayName("Vad innehåller den här introduktionen (Läs först)?")
  void shouldReachTheGuideFromWithin() {
    String title = "Introduktion till webSesam " + System.nanoTime();
    Portal centre = before("systemadmin", "/centre/info/edit.xhtml");
    centre.page().getByLabel("Visas under").selectOption("GUIDE");
    centre.fill("Rubrik", title);
    centre.fill("Text", "Läs den här först.");
    centre.fill("Länk till dokument", GUIDE);
    centre.press("Spara");
    assertThat(centre.page().locator("main")).containsText(title);

    Keys keys = start("prescriber");
    keys.follow(keys.page().locator("header a[href*='info/guides']"));
    keys.heading("Utbildning och guider");
    keys.says(title);
    keys.tabTo(keys.main().locator("a[href='" + GUIDE + "']").first());
    done(keys);
  }

  @Test
  @DisplayName("Inloggning")
  void shouldLogInWithTheCard() {
    Keys keys = sitDown("prescriber");
    keys.page().navigate(server.publicUrl() + "/index.xhtml");
    keys.says("Välj hur du vill logga in.");
    keys.follow("Med Tjänste-ID+");
    keys.heading("Startsida");
    assertThat(keys.page().locator("header .who")).hasText("Maja Fjällström");
    done(keys);
  }

  @Test
  @DisplayName("Första sidan")
  void shouldSeeWhatIsNewAndWhatWaits() {
    Keys keys = start("orderer");
    keys.says("Senaste meddelanden");
    keys.says("Stängt för inventering på fredag");
    keys.says("Nya rollatorer i sortimentet");
    String open =
        server.value(
            "SELECT COUNT(*) FROM customer_order o JOIN app_user u ON u.id = o.orderer_id"
                + " WHERE u.user_name = 'orderer'"
                + " AND o.status IN ('REGISTERED', 'PROCESSING', 'PARTLY_DELIVERED')");
    keys.follow(keys.main().locator(".tiles a[href*='view=OPEN']"));
    keys.heading("Öppna kundorder");
    assertThat(keys.main().locator(".pager .hits").first()).hasText(open + " träffar");
    done(keys);
  }

  @Test
  @DisplayName("Meddelanden")
  void shouldReadAMessageByItsDate() {
    String message =
        "SELECT MAX(%s) FROM message m JOIN app_user u ON u.id = m.user_id"
            + " WHERE u.user_name = 'unitmanager' AND m.kind = 'GENERAL'";
    String id = server.value(message.formatted("m.id") + " AND m.read_at IS NULL");
    Keys keys = start("unitmanager");
    keys.says("Senaste meddelanden");
    keys.menu("Meddelanden");
    keys.heading("Meddelanden");
    keys.follow(keys.main().locator("tbody a[href*='id=" + id + "']"));
    assertThat(keys.main().locator(".letter")).not().isEmpty();
    assertThat(server.value("SELECT read_at FROM message WHERE id = " + id)).isNotNull();
    done(keys);
  }
}
