package se.websesam.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;

/** The form of a fault report as the tests fill it in. */
record FaultForm(TestServer server, Portal prescriber) {

  /** Reports poor quality of something bought, as if it had been delivered lately; the number. */
  String sent() {
    label("Typ av fel").selectOption("POOR_QUALITY");
    label("Felet beror på").selectOption("PRODUCT");
    label("Önskar").selectOption("REPLACEMENT");
    label("Åtgärdas").selectOption("SENT_IN");
    prescriber.fill("Batch- eller lotnummer", "L-77");
    prescriber.fill("Datum för händelsen", LocalDate.now(ZoneId.of("Europe/Stockholm")).toString());
    prescriber.fill("Antal", "1");
    prescriber.fill("Beskrivning", "Gummit har spruckit.");
    prescriber.press("Verkställ");
    String number = prescriber.page().url().replaceAll(".*nr=(\\d+).*", "$1");
    server.execute(
        "UPDATE deviation_report SET claim_expired = FALSE WHERE deviation_number = '"
            + number
            + "'");
    return number;
  }

  private Locator label(String label) {
    return prescriber.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }
}
