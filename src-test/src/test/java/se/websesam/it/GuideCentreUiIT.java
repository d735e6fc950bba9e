package se.websesam.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the guide's readers write has an end at the centre, and others change payers and losses. */
class GuideCentreUiIT extends GuideJourney {

  private static final String TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm")).toString();

  @Test
  @DisplayName("Hjälpmedelscentralen: Hantera hämtorder")
  void shouldPlanCollectAndReceiveAPickupOrder() {
    GuideCases cases = cases(GuidePatient.CENTRE_PICKUP);
    String number = cases.pickup();
    Keys keys = start("returns");
    keys.menu("Hantera hämtorder");
    keys.send("Hämtordernummer", number);
    keys.follow(number);
    keys.push("Planera");
    keys.fact("Planerad");
    keys.push("Hämtat");
    keys.fact("Hämtad");
    keys.send("Individnummer eller artikelnummer", cases.unit());
    keys.says("Markerat:");
    for (Locator box : keys.main().locator("tbody input[type=checkbox]").all()) {
      if (!box.isChecked()) {
        keys.tick(box);
      }
    }
    keys.push("Till rekonditionering");
    keys.fact("Mottagen");
    keys.menu("Återkomna individer");
    keys.send("Individnummer", cases.unit());
    keys.push(keys.main().locator("[title='Till lagret " + cases.unit() + "']"));
    keys.says(cases.unit() + ": Till lagret");
    done(keys);
  }

  @Test
  @DisplayName("Hjälpmedelscentralen: Hantera arbetsorder")
  void shouldPlanPerformAndCloseAWorkOrder() {
    String number = cases(GuidePatient.CENTRE_WORK).workOrder();
    Keys keys = start("technician");
    keys.menu("Hantera arbetsorder");
    keys.send("Arbetsorder", number);
    keys.follow(number);
    keys.push("Planera");
    keys.push("Påbörja");
    keys.fact("Pågår");
    keys.push("Utförd");
    keys.push("Avsluta arbetsorder");
    keys.fact("Avslutad");
    done(keys);
  }

  @Test
  @DisplayName("Hjälpmedelscentralen: Felrapporter")
  void shouldAnswerAndCloseAReport() {
    String number = cases(GuidePatient.CENTRE_FAULT).report(TODAY);
    Keys keys = start("deviationhandler");
    keys.menu("Felrapporter");
    keys.send("Avvikelsenummer", number);
    keys.follow(number);
    keys.push("Ta emot");
    keys.push("Börja utreda");
    keys.choose("Orsak", "Transporten");
    keys.write("Åtgärd", "Ny tid bokad");
    keys.write("Svar", "Bilen gick sönder.");
    keys.push("Svara");
    keys.fact("Besvarad");
    keys.push("Avsluta ärendet");
    keys.fact("Avslutad");
    done(keys);
  }

  @Test
  @DisplayName("Byte baskod/betalare")
  void shouldChangeThePayer() {
    Keys keys = start("payerchanger");
    keys.menu("Hjälpmedel");
    keys.send("Nummer", patient(GuidePatient.PAYER));
    keys.follow("Byte baskod/betalare");
    keys.choose("Baskod", "30");
    keys.write("Skäl", "Flyttat till Sjövalla");
    keys.push("Byt hjälpmedlens betalare");
    keys.says("Bytet är gjort.");
    done(keys);
  }

  @Test
  @DisplayName("Anmäl förkommet")
  void shouldReportALossThatIsFoundAgain() {
    String unit = unitOf(GuidePatient.LOSS);
    Keys keys = start("lossreporter");
    keys.menu("Hjälpmedel");
    keys.send("Nummer", patient(GuidePatient.LOSS));
    Locator row = keys.rows(unit);
    keys.open(row);
    keys.follow(link(row, "Anmäl förkommet"));
    keys.write("Saknas sedan", TODAY);
    keys.write("Omständigheter", "Stod i trapphuset.");
    keys.push("Anmäl förkommet");
    keys.says("är registrerad.");
    String number = number(keys);
    keys.pick("Nej");
    keys.write("Kostnadsansvarig", "Birgit Ekhammar");
    keys.push("Spara bedömningen");
    keys.says("är nu: Bedömt");
    done(keys);

    Keys centre = start("customerservice");
    centre.menu("Dina uppgifter");
    centre.follow("Förkomna hjälpmedel");
    centre.follow(number);
    centre.push("Finns hos patienten");
    centre.says("är nu: Återfunnet hos patienten");
  }

  @Test
  @DisplayName("Hjälpmedelscentralen: Nyheter och info")
  void shouldPublishNewsAndTakeThemAway() {
    String title = "Stängt på fredag " + System.nanoTime();
    Keys keys = start("systemadmin");
    keys.menu("Nyheter och info");
    keys.follow("Ny");
    keys.write("Rubrik", title);
    keys.write("Text", "Vi har planeringsdag.");
    keys.push("Spara");
    keys.follow(title);
    keys.push("Ta bort");
    assertThat(
            keys.main()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(title))
                .count())
        .isZero();
    done(keys);
  }
}
