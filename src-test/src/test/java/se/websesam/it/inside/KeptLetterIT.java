package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.websesam.it.inside.Holdings.endOf;
import static se.websesam.it.inside.Holdings.mount;
import static se.websesam.it.inside.Holdings.rent;
import static se.websesam.it.inside.Holdings.sell;
import static se.websesam.it.inside.Losses.REPORTER;
import static se.websesam.it.inside.Losses.SERVICE;
import static se.websesam.it.inside.Losses.form;
import static se.websesam.it.inside.Losses.letTimePass;
import static se.websesam.it.inside.Losses.ref;
import static se.websesam.it.inside.Losses.statusOf;
import static se.websesam.it.inside.Refused.assertRefused;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.deviation.domain.LostReason;
import se.websesam.deviation.service.KeptDeviceService;
import se.websesam.deviation.service.LostDeviceService;
import se.websesam.deviation.view.KeptForm;
import se.websesam.deviation.view.KeptLetter;
import se.websesam.deviation.view.LostLineRow;
import se.websesam.device.view.DeviceRow;
import se.websesam.it.inside.Pickups.Held;

/**
 * What the letter asks a holder, or an estate, to give back [återlämnas ej], and what it does not.
 */
@InContainer
class KeptLetterIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

  @Inject private KeptDeviceService kept;
  @Inject private LostDeviceService losses;
  @Inject private Pickups pickups;
  @Inject private Orders orders;
  @Inject private Losses reports;

  @Test
  @Tag("V-LO-14")
  @Tag("V-LO-16")
  @Tag("V-LO-17")
  @Tag("V-LO-18")
  void shouldAskOnlyForWhatIsToComeBackAndOnce() throws Exception {
    Held held = pickups.held();
    assertRefused(
        "V-PU-03", () -> REPORTER.does(() -> kept.register(form(LostReason.REFUSES, null))));
    assertRefused("V-LO-14", () -> REPORTER.does(() -> kept.register(form(null, null, held))));
    assertRefused(
        "V-LO-14", () -> REPORTER.does(() -> kept.register(form(LostReason.LOST, null, held))));
    assertRefused(
        "V-LO-17",
        () -> REPORTER.does(() -> kept.register(form(LostReason.REFUSES, null, bought()))));
    String number = reports.kept(held);
    assertRefused(
        "V-LO-18", () -> REPORTER.does(() -> kept.register(form(LostReason.REFUSES, null, held))));
    assertRefused("V-LO-18", () -> reports.lost(held, TODAY));

    assertRefused("V-LO-16", () -> SERVICE.does(() -> kept.drop(ref(number), " ")));
    SERVICE.does(() -> kept.drop(ref(number), "Behövs igen"));

    assertThat(statusOf(number)).isEqualTo("DROPPED");
    assertThat(endOf(held)).isNull();
    assertThat(REPORTER.does(() -> kept.form(held.patient())).devices())
        .anyMatch(row -> row.holdingId() == held.id());
    assertThatThrownBy(
            () ->
                Staff.named("costowner")
                    .does(() -> kept.register(form(LostReason.REFUSES, null, held))))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  @Tag("V-LO-18")
  void shouldAskForAPartByTheDeviceThatItSitsOn() throws Exception {
    Held main = pickups.held();
    Held part = pickups.held();
    Held bought = pickups.held();
    Held other = pickups.held();
    mount(part, main);
    mount(bought, main);
    sell(bought);
    KeptForm form = REPORTER.does(() -> kept.form(main.patient()));
    assertThat(form.lists(main.id())).isTrue();
    assertThat(form.lists(part.id())).isFalse();
    assertThat(form.mains()).containsEntry(part.id(), main.id());
    assertRefused("V-CC-01", () -> reports.kept(part));
    assertRefused("V-CC-01", () -> reports.kept(main, part));
    String number = reports.kept(main);

    assertThat(REPORTER.does(() -> losses.details(number)).lines()).hasSize(3);
    assertThat(SERVICE.does(() -> kept.letter(number)).lines())
        .extracting(LostLineRow::individualNumber)
        .contains(main.unit())
        .doesNotContain(bought.unit())
        .containsOnlyOnce(part.unit());
    mount(part, other);
    assertRefused("V-LO-18", () -> reports.kept(other));
    assertRefused("V-LO-18", () -> reports.lost(other, TODAY));
    assertThat(endOf(part)).isNull();
    rent(bought);
    SERVICE.does(() -> kept.drop(ref(number), "Behövs igen"));
  }

  @Test
  @Tag("V-LO-18")
  void shouldAskForARentedPartOfABoughtDevice() throws Exception {
    Held main = bought();
    Held part = pickups.held();
    mount(part, main);
    KeptForm form = REPORTER.does(() -> kept.form(part.patient()));
    assertThat(form.devices())
        .extracting(DeviceRow::holdingId)
        .contains(part.id())
        .doesNotContain(main.id());
    String number = reports.kept(part);

    assertRefused("V-LO-18", () -> reports.lost(main, TODAY));

    Held newMain = pickups.held();
    mount(part, newMain);
    assertRefused("V-LO-18", () -> reports.kept(newMain));
    mount(part, main);
    Held last = pickups.held();
    String lastNumber = reports.kept(last);
    reports.send(lastNumber);
    letTimePass(lastNumber);
    mount(part, last);
    assertRefused("V-LO-18", () -> SERVICE.does(() -> kept.reportLoss(ref(lastNumber))));
    assertThat(endOf(part)).isNull();
    SERVICE.does(() -> kept.drop(ref(number), "Behövs igen"));
    SERVICE.does(() -> kept.reportLoss(ref(lastNumber)));
    assertThat(endOf(part)).isEqualTo("LOST");
  }

  @Test
  @Tag("V-CC-01")
  void shouldSendTheLetterThatWasShown() throws Exception {
    String number = reports.kept(pickups.held());
    Set<String> shown = reports.letterNumbers(number);
    String later = reports.kept(pickups.held());

    assertRefused("V-CC-01", () -> SERVICE.does(() -> kept.sendLetter(ref(number), shown)));

    assertThat(statusOf(number)).isEqualTo("TO_RETURN");
    assertThat(statusOf(later)).isEqualTo("TO_RETURN");
    assertThat(reports.letterNumbers(number)).contains(number, later);
    reports.send(number);
    assertThat(statusOf(later)).isEqualTo("LETTER_SENT");
  }

  /** Two letters of one day stay two, from whichever of its reports one is printed again. */
  @Test
  void shouldPrintALetterAgainAsItWasSent() throws Exception {
    Held first = pickups.held();
    Held along = pickups.held();
    String number = reports.kept(first);
    String other = reports.kept(along);
    reports.send(number);
    Held second = pickups.held();
    String later = reports.kept(second);
    reports.send(later);

    for (String again : List.of(number, other)) {
      KeptLetter letter = SERVICE.does(() -> kept.letter(again));
      assertThat(letter.lostNumber()).isEqualTo(number);
      assertThat(letter.lines())
          .extracting(LostLineRow::individualNumber)
          .contains(first.unit(), along.unit())
          .doesNotContain(second.unit());
    }
    assertThat(SERVICE.does(() -> kept.letter(later)).lines())
        .extracting(LostLineRow::individualNumber)
        .containsExactly(second.unit());
  }

  private Held bought() throws Exception {
    return new Held(orders.bought(TODAY), null, Orders.patient());
  }
}
