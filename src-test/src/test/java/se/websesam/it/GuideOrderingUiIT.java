package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The guide's chapters on ordering, but for components. */
class GuideOrderingUiIT extends GuideJourney {

  /** The first search of all reads the register into the index. */
  private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
      new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

  @Test
  @DisplayName("Beställa till patient: Hjälpmedel")
  void shouldOrderFromTheList() {
    Keys keys = start("prescriber");
    keys.menu("Hjälpmedel");
    keys.send("Nummer", patient(GuidePatient.ORDER_FROM_LIST));
    keys.follow("Beställ");
    keys.heading("Kundorder");
    String number = order(keys, "94002");
    isOrdered(number, GuidePatient.ORDER_FROM_LIST, "94002");
    done(keys);
  }

  @Test
  @DisplayName("Beställa till patient: Kundorder")
  void shouldOrderFromTheMenu() {
    Keys keys = start("prescriber");
    keys.menu("Kundorder");
    keys.heading("Kundorder");
    keys.send("Nummer", patient(GuidePatient.ORDER_FROM_MENU));
    String number = order(keys, "94002");
    isOrdered(number, GuidePatient.ORDER_FROM_MENU, "94002");
    done(keys);
  }

  @Test
  @DisplayName("Beställa till patient: Varukatalog")
  void shouldOrderFromTheCatalogue() {
    Keys keys = start("prescriber");
    keys.menu("Varukatalog");
    browse(keys);
    keys.follow("94002");
    keys.heading("Griptång Greppinge 75 cm");
    keys.follow("Beställ");
    keys.heading("Kundorder");
    keys.send("Nummer", patient(GuidePatient.ORDER_FROM_CATALOGUE));
    assertThat(keys.rows("94002")).hasCount(1);
    String number = submit(keys);
    isOrdered(number, GuidePatient.ORDER_FROM_CATALOGUE, "94002");
    done(keys);
  }

  @Test
  @DisplayName("Beställa till patient: Sök artikel")
  void shouldOrderFromTheSearch() {
    Keys keys = start("prescriber");
    keys.menu("Sök artikel");
    keys.heading("Sök artikel");
    keys.send("Fritext", "griptång 75");
    assertThat(keys.rows("94002")).containsText("Griptång Greppinge", PATIENTLY);
    keys.follow("94002");
    keys.follow("Beställ");
    keys.send("Nummer", patient(GuidePatient.ORDER_FROM_SEARCH));
    assertThat(keys.rows("94002")).hasCount(1);
    String number = submit(keys);
    isOrdered(number, GuidePatient.ORDER_FROM_SEARCH, "94002");
    done(keys);
  }

  @Test
  @DisplayName("Beställa till förråd")
  void shouldOrderToTheOwnStore() {
    Keys keys = start("prescriber");
    keys.menu("Kundorder");
    keys.follow("Förråd Rehabmottagningen Ekerösund");
    String number = order(keys, "94002");
    keys.says("Till Förråd Rehabmottagningen Ekerösund");
    assertThat(
            server.value(
                "SELECT s.store_number FROM customer_order o JOIN buffer_store s"
                    + " ON s.id = o.store_id WHERE o.order_number = ?",
                number))
        .isEqualTo("6101");
    done(keys);
  }

  @Test
  @DisplayName("Varukatalogen och Sök artikel: Varukatalog")
  void shouldFindAnArticleNumberInTheCatalogue() {
    Keys keys = start("prescriber");
    keys.menu("Varukatalog");
    browse(keys);
    assertThat(keys.rows("Griptång Greppinge 75 cm")).containsText("94002");
    done(keys);
  }

  @Test
  @DisplayName("Varukatalogen och Sök artikel: Sök artikel")
  void shouldFindAnArticleNumberByWords() {
    Keys keys = start("prescriber");
    keys.menu("Sök artikel");
    keys.send("Fritext", "armstöden cros kort");
    assertThat(keys.rows("14190")).containsText("Armstöd Cross kort hö", PATIENTLY);
    keys.follow("14190");
    keys.heading("Armstöd Cross kort hö");
    done(keys);
  }

  @Test
  @DisplayName("Bifoga fil")
  void shouldAttachAFile() {
    Keys keys = start("prescriber");
    keys.page()
        .onFileChooser(
            chooser ->
                chooser.setFiles(
                    new FilePayload("matt.pdf", "application/pdf", SampleFiles.pdf("mått"))));
    keys.menu("Hjälpmedel");
    keys.send("Nummer", patient(GuidePatient.FILES));
    keys.follow("Beställ");
    add(keys, "94002");
    keys.push("Bifoga fil");
    keys.heading("Bifoga fil");
    Locator file = keys.main().locator("[id='form:file']");
    keys.activate(file);
    assertThat(file).hasValue(Pattern.compile("matt[.]pdf$"));
    keys.write("Kommentar till filen", "Mät i sittande");
    keys.push("Bifoga");
    keys.says("Filen är bifogad.");
    assertThat(keys.rows("matt.pdf")).containsText("Mät i sittande");
    keys.follow("Tillbaka till beställningen");
    String number = submit(keys);
    keys.says("matt.pdf");
    assertThat(
            server.value(
                "SELECT COUNT(*) FROM attachment x JOIN customer_order o ON o.id = x.owner_id"
                    + " WHERE x.owner_type = 'CUSTOMER_ORDER' AND o.order_number = ?",
                number))
        .isEqualTo("1");
    done(keys);
  }

  /** To the class of the article, one level at a time. */
  private static void browse(Keys keys) {
    keys.heading("Varukatalog");
    for (String iso : new String[] {"24", "2421", "242103"}) {
      keys.follow(keys.main().locator("ul.classes a[href*='class=" + iso + "']").first());
    }
  }

  private void isOrdered(String number, GuidePatient patient, String article) {
    assertThat(
            server.value(
                "SELECT a.article_number FROM customer_order o JOIN recipient r"
                    + " ON r.id = o.recipient_id JOIN customer_order_line l"
                    + " ON l.customer_order_id = o.id JOIN article a ON a.id = l.article_id"
                    + " WHERE o.order_number = ? AND r.identity_number = ?"
                    + " AND o.status = 'REGISTERED'",
                number,
                patient(patient)))
        .isEqualTo(article);
  }
}
