package se.websesam.it;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the guide does not tell and some of its readers do, by the keyboard alone as well. */
class GuideBeyondUiIT extends GuideJourney {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

  @Test
  @DisplayName("Byte baskod/betalare: från en kommande dag")
  void shouldNoteAChangeOfPayerAndTakeItBack() {
    Keys keys = start("payerchanger");
    keys.menu("Hjälpmedel");
    keys.send("Nummer", patient(GuidePatient.PAYER_TO_COME));
    keys.follow("Byte baskod/betalare");
    keys.choose("Baskod", "30");
    keys.write("Från och med", TODAY.plusDays(14).toString());
    keys.write("Skäl", "Flyttar till Sjövalla");
    keys.push("Byt hjälpmedlens betalare");
    keys.says("Bytet är antecknat");
    keys.push("Ta tillbaka");
    keys.says("Bytet är taget tillbaka.");
    done(keys);
  }

  @Test
  @DisplayName("Byte av individnummer: innehavaren har ett annat hjälpmedel")
  void shouldSwapAUnitAndShowItToTheCentre() {
    String unit =
        server.value(
            "SELECT MIN(i.individual_number) FROM device_individual i JOIN device_holding h"
                + " ON h.individual_id = i.id JOIN recipient r ON r.id = h.recipient_id"
                + " WHERE r.identity_number = ? AND i.status = 'HELD' AND h.ended_on IS NULL"
                + " AND h.charging_form = 'RENTAL' AND EXISTS (SELECT 1 FROM device_individual f"
                + " WHERE f.article_id = i.article_id AND f.status = 'IN_STOCK')",
            patient(GuidePatient.SWAP));
    String right =
        server.value(
            "SELECT MAX(f.individual_number) FROM device_individual f WHERE f.status = 'IN_STOCK'"
                + " AND f.article_id = (SELECT i.article_id FROM device_individual i"
                + " WHERE i.individual_number = ?)",
            unit);
    Keys keys = start("prescriber");
    keys.menu("Individkort");
    keys.send("Individnummer", unit);
    keys.follow("Byte av individnummer");
    keys.pick("Innehavaren har ett annat hjälpmedel");
    keys.write("Rätt nummer", right);
    keys.push("Byt nummer");
    keys.heading("Individkort " + right);

    Keys centre = start("warehouse");
    centre.menu("Väntar på");
    centre.choose("Ärende", "Bytt individ");
    centre.push("Sök");
    centre.follow("Bytt individ " + right);
    centre.push(centre.main().locator("[title='Sett " + unit + "']"));
    centre.says("Bytet från " + unit);
    done(keys, centre);
  }

  @Test
  @DisplayName("Fakturarader och Mallar eFaktura")
  void shouldKeepASelectionOfInvoiceLines() {
    String name = "Hyror " + System.nanoTime();
    String month =
        server.value(
            "SELECT MAX(i.invoice_month) FROM invoice i JOIN customer c ON c.id = i.customer_id"
                + " WHERE c.customer_number = '410101' AND i.our_reference IS NOT NULL");
    Keys keys = start("invoiceviewer");
    keys.menu("Dina uppgifter");
    keys.follow("Mallar eFaktura");
    keys.follow("Gör ett nytt urval");
    keys.choose("Period", "Valda månader");
    keys.write("Från månad", month);
    keys.write("Till månad", month);
    keys.choose("Slag", "Hyra");
    keys.write("Minst", "0,01");
    keys.push("Sök");
    keys.says("Hämta som Excelfil");
    keys.write("Mallens namn", name);
    keys.push("Spara som mall");
    keys.says("Mallen " + name);
    keys.follow("Mallar eFaktura");
    keys.follow(name);
    keys.heading("Fakturarader");
    keys.follow("Mallar eFaktura");
    keys.activate(keys.rows(name).locator("summary"));
    keys.push(keys.main().locator("[title='Ta bort " + name + "']"));
    keys.says("borttagen");
    done(keys);
  }

  @Test
  @DisplayName("Hjälpmedelscentralen: Eftersök")
  void shouldSearchForWhatIsSaidToHaveGoneBack() {
    String number = cases(GuidePatient.SEARCHED).reportOfReturn(TODAY.toString());
    Keys keys = start("deviationhandler");
    keys.menu("Felrapporter");
    keys.send("Avvikelsenummer", number);
    keys.follow(number);
    keys.push("Ta emot");
    keys.write("Eftersöks till och med", TODAY.toString());
    keys.push("Eftersök");
    keys.fact("Eftersöks");
    keys.write("Meddelande till rapportören", "Den stod bland returerna.");
    keys.push("Funnet");
    keys.fact("Besvarad");
    done(keys);
  }

  @Test
  @DisplayName("Onormalt slitage")
  void shouldAssessAbnormalWearTogether() {
    String pickup = cases(GuidePatient.WEAR).pickup();
    Keys reception = start("returns");
    reception.menu("Hantera hämtorder");
    reception.send("Hämtordernummer", pickup);
    reception.follow(pickup);
    reception.push("Hämtat");
    reception.follow("Onormalt slitage");
    reception.write("Vad som har setts", "Sitsen är bränd.");
    reception.write("Förslag i kronor", "750,50");
    reception.push("Registrera");
    reception.says("Förskrivaren har fått ett meddelande.");
    String number = number(reception);

    Keys prescriber = start("prescriber");
    prescriber.menu("Väntar på");
    prescriber.choose("Ärende", "Onormalt slitage");
    prescriber.push("Sök");
    prescriber.follow("Onormalt slitage " + number);
    prescriber.write("Svar", "Den var bränd när den kom.");
    prescriber.push("Bestrid");
    prescriber.fact("Förskrivaren bestrider");

    Keys handler = start("deviationhandler");
    handler.menu("Väntar på");
    handler.choose("Ärende", "Onormalt slitage");
    handler.push("Sök");
    handler.follow("Onormalt slitage " + number);
    handler.write("Kostnadsansvarig", "Birgit Ekhammar");
    handler.push("Ska betalas");
    handler.says("väntar på månadens fakturering");
    done(reception, prescriber, handler);
  }

  @Test
  @DisplayName("Anmäl förkommet: restvärde")
  void shouldChargeTheResidualValueOfALostDevice() {
    String unit = unitOf(GuidePatient.RESIDUAL);
    Keys keys = start("lossreporter");
    keys.menu("Hjälpmedel");
    keys.send("Nummer", patient(GuidePatient.RESIDUAL));
    Locator row = keys.rows(unit);
    keys.open(row);
    keys.follow(link(row, "Anmäl förkommet"));
    keys.write("Saknas sedan", TODAY.toString());
    keys.write("Omständigheter", "Lämnades på tåget.");
    keys.push("Anmäl förkommet");
    String number = number(keys);
    keys.pick("Ja");
    keys.write("Kostnadsansvarig", "Birgit Ekhammar");
    keys.push("Spara bedömningen");

    Keys centre = start("customerservice");
    centre.menu("Dina uppgifter");
    centre.follow("Förkomna hjälpmedel");
    centre.follow(number);
    centre.write("Restvärde i kronor", "4500,50");
    centre.write("Betalas i slutändan av", "Patienten");
    centre.push("Fakturera restvärdet");
    centre.says("väntar på månadens fakturering");
    done(keys, centre);
  }
}
