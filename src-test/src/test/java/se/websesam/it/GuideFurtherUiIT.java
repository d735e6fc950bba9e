package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What several people do to one case, from the one who writes it to the one who ends it. */
class GuideFurtherUiIT extends GuideJourney {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

  @Test
  @DisplayName("Återköp")
  void shouldSendGoodsBackOutOfTheStore() {
    String article =
        server.value(
            "SELECT a.article_number FROM article a JOIN customer_order_line l"
                + " ON l.article_id = a.id WHERE l.id = ?",
            Long.valueOf(StoreDelivery.today(server)));
    Keys contact = start("storecontact");
    contact.menu("Förråd");
    contact.send("Artikelnummer eller benämning", article);
    contact.follow(article);
    contact.follow("Återköp");
    contact.write("Antal", "1");
    contact.tick(
        contact.main().getByLabel("Varorna är oanvända och ligger i originalförpackningen"));
    contact.push("Skicka tillbaka");
    contact.fact("Skickat");
    String number = number(contact);

    Keys reception = start("returns");
    reception.menu("Återköp från förråd");
    reception.follow(number);
    reception.push("Ta emot och kreditera");
    reception.fact("Mottaget, krediteras");
    reception.says("Kredit köp");
    done(contact, reception);
  }

  @Test
  @DisplayName("Återlämnas ej")
  void shouldAskByLetterThenChargeThenLose() {
    String unit = unitOf(GuidePatient.KEPT);
    Keys reporter = start("lossreporter");
    reporter.menu("Hjälpmedel");
    reporter.send("Nummer", patient(GuidePatient.KEPT));
    Locator row = reporter.rows(unit);
    reporter.open(row);
    reporter.follow(link(row, "Återlämnas ej"));
    reporter.heading("Återlämnas ej");
    reporter.pick("Innehavaren vägrar");
    reporter.write("Omständigheter", "Vill ha den kvar.");
    reporter.push("Registrera");
    reporter.says("Nästa steg är brevet.");
    String number = number(reporter);

    Keys centre = start("customerservice");
    centre.menu("Dina uppgifter");
    centre.follow("Förkomna hjälpmedel");
    centre.follow(number);
    assertThat(fetch(centre, "Skriv ut brevet (PDF)").suggestedFilename())
        .isEqualTo("brev-" + number + ".pdf");
    centre.push("Brevet är skickat");
    centre.fact("Brev skickat");
    server.execute(
        "UPDATE lost_report SET return_by = ? WHERE lost_number = ?", TODAY.minusDays(1), number);
    centre.menu("Dina uppgifter");
    centre.follow("Förkomna hjälpmedel");
    centre.follow(number);
    centre.write("Restvärde i kronor", "4500,50");
    centre.write("Kostnadsansvarig", "Birgit Ekhammar");
    centre.push("Fakturera restvärdet");
    centre.fact("Restvärde satt");
    centre.says("väntar på månadens fakturering");
    centre.push("Anmäl som förkommet");
    centre.fact("Bedömt");
    done(reporter, centre);
  }

  @Test
  @DisplayName("Onormalt slitage: bilder")
  void shouldAgreeToWhatThePictureShows() {
    String pickup = cases(GuidePatient.WEAR_SEEN).pickup();
    Keys reception = start("returns");
    offer(reception, "fel.pdf", "sits.pdf");
    reception.menu("Hantera hämtorder");
    reception.send("Hämtordernummer", pickup);
    reception.follow(pickup);
    reception.push("Hämtat");
    reception.follow("Onormalt slitage");
    reception.write("Vad som har setts", "Sitsen är bränd.");
    reception.write("Förslag i kronor", "750,50");
    reception.push("Registrera");
    String number = number(reception);
    reception.follow("Bilder och filer (0)");
    attach(reception, "fel.pdf", "Sitsen");
    attach(reception, "sits.pdf", "Sitsen framifrån");
    remove(reception, "fel.pdf");
    assertThat(reception.rows("sits.pdf")).hasCount(1);

    Keys prescriber = start("prescriber");
    prescriber.menu("Väntar på");
    prescriber.choose("Ärende", "Onormalt slitage");
    prescriber.push("Sök");
    prescriber.follow("Onormalt slitage " + number);
    prescriber.follow("Bilder och filer (1)");
    assertThat(fetch(prescriber, "sits.pdf").suggestedFilename()).isEqualTo("sits.pdf");
    prescriber.follow("Tillbaka till ärendet");
    prescriber.push("Håller med");
    prescriber.fact("Förskrivaren håller med");
    done(reception, prescriber);
  }

  @Test
  @DisplayName("Byte baskod/betalare: boendeform och habilitering")
  void shouldNoteWhereThePatientLivesAndTheHabilitation() {
    Keys keys = start("payerchanger");
    keys.menu("Hjälpmedel");
    keys.send("Nummer", patient(GuidePatient.HOUSING));
    keys.follow("Byte baskod/betalare");
    keys.choose("Boendeform", "Särskilt boende");
    keys.tick(keys.main().getByLabel("Tillhör habiliteringen"));
    keys.write("Skäl", "Flyttat till Sjövalla");
    keys.push("Byt hjälpmedlens betalare");
    keys.says("Bytet är gjort.");
    keys.fact("Särskilt boende");
    keys.fact("Habilitering");
    done(keys);
  }

  @Test
  @DisplayName("Arbetsorder: fastighetsägarens medgivande")
  void shouldFixToABuildingWithItsOwnersConsent() {
    String hoist =
        server.value("SELECT MIN(article_number) FROM article WHERE iso_code = '123612'");
    Keys keys = start("prescriber");
    keys.menu("Arbetsorder");
    keys.send("Nummer", patient(GuidePatient.CONSENT));
    keys.choose("Kund/leveransadress", "Rehabmottagningen Ekerösund");
    keys.write("Artikel", hoist);
    keys.choose("Typ av åtgärd", "Montering/installation");
    keys.write("Beskrivning", "Sätt taklyften över sängen.");
    keys.pick("Utföres");
    keys.choose("Adress från", "Mottagare");
    keys.write("Kontaktperson", "Ylva Torsten");
    keys.push("Verkställ");
    keys.jump("Till det första felet");
    keys.tick(keys.main().getByLabel("Fastighetsägaren har lämnat medgivande"));
    keys.write("Fastighetsägare", "Sjövallahus AB");
    keys.write("Medgivandets dag", TODAY.toString());
    keys.push("Verkställ");
    keys.says("är skickad.");
    keys.fact("Ja Sjövallahus AB " + TODAY);
    String number = number(keys);

    Keys technician = start("technician");
    technician.menu("Hantera arbetsorder");
    technician.send("Arbetsorder", number);
    technician.follow(number);
    technician.fact("Ja Sjövallahus AB " + TODAY);
    technician.push("Planera");
    technician.fact("Planerad");
    done(keys, technician);
  }

  @Test
  @DisplayName("Felrapport: en fil bifogas och tas bort")
  void shouldTakeAFileAwayFromAReport() {
    Keys keys = start("prescriber");
    offer(keys, "faktura.pdf");
    keys.menu("Dina uppgifter");
    keys.follow("Registrera felrapport");
    keys.choose("Typ av fel", "Administration/e-faktura");
    keys.write("Datum för händelsen", TODAY.toString());
    keys.write("Beskrivning", "Fakturan gäller en annan enhet.");
    keys.push("Verkställ");
    keys.follow("Bifoga fil");
    attach(keys, "faktura.pdf", "Sidan ett");
    remove(keys, "faktura.pdf");
    keys.says("Inga filer är bifogade.");
    keys.follow("Tillbaka till felrapporten");
    keys.fact("Registrerad");
    done(keys);
  }

  @Test
  @DisplayName("Hjälpmedelscentralen: Hantera hämtorder som hämtas till en del")
  void shouldCancelWhatWasNotFetched() {
    List<String> units =
        server
            .sql()
            .values(
                "SELECT i.individual_number FROM device_holding h JOIN device_individual i"
                    + " ON i.id = h.individual_id JOIN recipient r ON r.id = h.recipient_id"
                    + " WHERE r.identity_number = ? AND h.ended_on IS NULL"
                    + " AND h.charging_form = 'RENTAL' AND h.delivered_on < CURRENT_DATE"
                    + " AND h.parent_holding_id IS NULL ORDER BY i.individual_number",
                patient(GuidePatient.PART));
    String fetched = units.get(0);
    String left = units.get(1);
    String number =
        new GuideCases(
                before("prescriber", "/portal/start.xhtml"), patient(GuidePatient.PART), fetched)
            .pickupWith(left);
    Keys keys = start("returns");
    keys.menu("Hantera hämtorder");
    keys.send("Hämtordernummer", number);
    keys.follow(number);
    keys.tick(keys.rows(fetched).getByRole(AriaRole.CHECKBOX));
    keys.push("Hämtat");
    assertThat(keys.rows(fetched)).containsText("Hämtad");
    assertThat(keys.rows(left)).containsText("Registrerad");
    keys.fact("Hämtad till en del");
    keys.write("Skäl till makulering", "Patienten behöver den andra igen.");
    keys.push("Makulera hämtorder");
    assertThat(keys.rows(left)).containsText("Makulerad");
    keys.fact("Hämtad");
    keys.send("Individnummer eller artikelnummer", fetched);
    keys.push("Till lagret");
    keys.fact("Mottagen");
    assertThat(keys.rows(fetched)).containsText("Mottagen");
    assertThat(keys.rows(left)).containsText("Makulerad");
    done(keys);
  }

  /** The files that somebody chooses, one after the other. */
  private static void offer(Keys keys, String... names) {
    Queue<String> left = new ArrayDeque<>(List.of(names));
    keys.page()
        .onFileChooser(
            chooser -> {
              String name = left.remove();
              chooser.setFiles(new FilePayload(name, "application/pdf", SampleFiles.pdf(name)));
            });
  }

  private static void attach(Keys keys, String name, String comment) {
    Locator file = keys.main().locator("[id='form:file']");
    keys.activate(file);
    assertThat(file).hasValue(Pattern.compile(name.replace(".", "[.]") + "$"));
    keys.write("Kommentar till filen", comment);
    keys.push("Bifoga");
    keys.says("Filen är bifogad.");
    assertThat(keys.rows(name)).containsText(comment);
  }

  private static void remove(Keys keys, String name) {
    keys.push(keys.main().locator("[title='Ta bort " + name + "']"));
    keys.says("Filen är borttagen.");
    assertThat(keys.rows(name)).hasCount(0);
  }

  private static Download fetch(Keys keys, String link) {
    Locator target =
        keys.main()
            .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link).setExact(true));
    return keys.page().waitForDownload(() -> keys.activate(target));
  }
}
