package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.websesam.it.inside.Deviations.HANDLER;
import static se.websesam.it.inside.Deviations.device;
import static se.websesam.it.inside.Holdings.statusOf;
import static se.websesam.it.inside.Refused.assertRefused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.attachment.service.Upload;
import se.websesam.deviation.domain.AnswerCause;
import se.websesam.deviation.domain.DeviationAction;
import se.websesam.deviation.domain.DeviationStatus;
import se.websesam.deviation.domain.DeviationType;
import se.websesam.deviation.repository.DeviationRepository;
import se.websesam.deviation.service.AnswerDeviation;
import se.websesam.deviation.service.DeviationFileService;
import se.websesam.deviation.service.DeviationHandlingService;
import se.websesam.deviation.service.DeviationQueries;
import se.websesam.deviation.service.DeviationRef;
import se.websesam.deviation.service.DeviationService;
import se.websesam.deviation.view.DeviationDetails;
import se.websesam.deviation.view.DeviationFileList;
import se.websesam.deviation.view.DeviationSearch;
import se.websesam.it.inside.Pickups.Held;
import se.websesam.pickup.domain.PickupReason;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.view.CaseFilter;
import se.websesam.shared.view.PageRequest;

/** What has gone wrong: looked into, claimed, answered. */
@InContainer
class DeviationIT {

  private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

  private static final Staff MAJA = Orders.PRESCRIBER;
  private static final Staff OTHER = Staff.named("prescriber2");
  private static final AnswerDeviation ANSWER =
      new AnswerDeviation(
          AnswerCause.PRODUCT_FAULT, "Bromsen bytt", "Tack, bromsen var fel.", false);

  @Inject private DeviationService reports;
  @Inject private DeviationQueries queries;
  @Inject private DeviationHandlingService handling;
  @Inject private DeviationFileService files;
  @Inject private DeviationRepository repository;
  @Inject private Pickups pickups;
  @Inject private Deviations made;
  @Inject private Statements statements;

  @Test
  @Tag("DV-03")
  @Tag("V-DV-03")
  void shouldWarnOfALateClaimAndMarkIt() throws Exception {
    Held held = pickups.held();
    Database.sql()
        .execute(
            "UPDATE device_holding SET delivered_on = ? WHERE id = ?",
            today().minusMonths(4),
            held.id());

    assertThat(MAJA.does(() -> reports.form(device(held.id()))).claimOver()).isEqualTo("V-DV-03");
    DeviationRef report = made.written(held.id());

    assertThat(HANDLER.does(() -> queries.details(report.number())).facts().claimExpired())
        .isTrue();
  }

  @Test
  @Tag("DV-05")
  @Tag("DV-06")
  @Tag("V-CC-01")
  void shouldTakeTheUnitInClaimItAndAnswer() throws Exception {
    Held held = pickups.held();
    DeviationRef first = made.written(held.id());
    String number = first.number();
    made.handle(first, DeviationAction.RECEIVE, null);
    assertRefused(
        "V-CC-01",
        () -> HANDLER.does(() -> handling.handle(first, DeviationAction.INVESTIGATE, null)));
    made.handle(first, DeviationAction.INVESTIGATE, null);
    made.handle(first, DeviationAction.AWAIT_ITEM, "Skicka in hela stolen");
    assertTold("DEVIATION_AWAITING", number, "Skicka in hela stolen");
    assertThat(statusOf(held)).isEqualTo("HELD");

    made.handle(first, DeviationAction.ITEM_ARRIVED, null);
    assertThat(statusOf(held)).isEqualTo("RETURN_RECEIVED");
    assertThat(Database.sql().value("SELECT end_kind FROM device_holding WHERE id = ?", held.id()))
        .isEqualTo("CLAIMED");
    assertThat(
            Database.sql()
                .values("SELECT kind FROM rent_event WHERE holding_id = ? ORDER BY id", held.id()))
        .containsExactly("DELIVERED", "RETURNED");

    HANDLER.does(() -> handling.claim(made.ref(number), "LEV-5", null));
    made.handle(first, DeviationAction.SUPPLIER_ANSWERED, null);
    DeviationDetails answered = HANDLER.does(() -> handling.answer(made.ref(number), ANSWER));
    assertTold("DEVIATION_ANSWERED", number, "Tack, bromsen var fel.");
    assertThat(answered.facts().answerCause()).isEqualTo(AnswerCause.PRODUCT_FAULT);
    assertThat(answered.facts().supplierReference()).isEqualTo("LEV-5");
    made.handle(first, DeviationAction.CLOSE, null);

    DeviationDetails closed = MAJA.does(() -> queries.details(number));
    assertThat(closed.head().status()).isEqualTo(DeviationStatus.CLOSED);
    assertThat(closed.changes()).hasSize(8);
    assertRefused(
        "V-DV-10",
        () -> HANDLER.does(() -> handling.handle(made.ref(number), DeviationAction.REOPEN, "x")));
  }

  @Test
  @Tag("DV-05")
  void shouldLeaveToThePickupOrderWhatWaitsForOne() throws Exception {
    Held held = pickups.held();
    DeviationRef report = made.written(held.id());
    made.handle(report, DeviationAction.RECEIVE, null);
    made.handle(report, DeviationAction.INVESTIGATE, null);
    made.handle(report, DeviationAction.AWAIT_ITEM, "Skicka in");
    pickups.register(held, PickupReason.BROKEN);

    made.handle(report, DeviationAction.ITEM_ARRIVED, null);

    assertThat(statusOf(held)).isEqualTo("PICKUP_ORDERED");
  }

  @Test
  @Tag("V-DV-12")
  void shouldRedirectWithAReasonThatTheReporterIsTold() throws Exception {
    DeviationRef report = made.written();
    assertRefused(
        "V-DV-12",
        () -> HANDLER.does(() -> handling.handle(report, DeviationAction.REDIRECT, " ")));

    made.handle(report, DeviationAction.REDIRECT, "Bromsen ska justeras");

    assertTold("DEVIATION_REDIRECTED", report.number(), "Bromsen ska justeras");
  }

  @Test
  @Tag("DV-08")
  @Tag("V-DV-14")
  void shouldTakePicturesUntilItIsClosed() throws Exception {
    DeviationRef report = made.written();
    Upload upload = upload();
    MAJA.does(() -> files.attach(report.number(), upload));

    assertThat(MAJA.does(() -> files.attach(report.number(), upload)).files()).hasSize(1);
    DeviationDetails seen = HANDLER.does(() -> queries.details(report.number()));
    long id = seen.head().id();
    long file = seen.files().get(0).id();
    assertThat(HANDLER.does(() -> files.open(id, file)).file().fileName()).isEqualTo("broms.pdf");
    assertThat(HANDLER.does(() -> files.part(id, file, 0))).isPresent();
    assertThatThrownBy(() -> OTHER.does(() -> files.open(id, file))).isInstanceOf(NotFound.class);
    made.handle(report, DeviationAction.REDIRECT, "Arbetsorder");
    assertRefused("V-DV-14", () -> MAJA.does(() -> files.attach(report.number(), upload())));
  }

  @Test
  @Tag("V-FI-10")
  void shouldGiveBackOnesOwnPictureUntilTheCentreHasReceivedTheReport() throws Exception {
    DeviationRef report = made.written();
    DeviationFileList list = MAJA.does(() -> files.attach(report.number(), upload()));
    long first = list.files().get(0).id();
    assertThat(list.mayRemove(list.files().get(0))).isTrue();
    assertRefused("V-FI-10", () -> HANDLER.does(() -> files.remove(report.number(), first)));
    assertThatThrownBy(() -> OTHER.does(() -> files.remove(report.number(), first)))
        .isInstanceOf(NotFound.class);

    assertThat(MAJA.does(() -> files.remove(report.number(), first)).files()).isEmpty();

    long second = MAJA.does(() -> files.attach(report.number(), upload())).files().get(0).id();
    made.handle(report, DeviationAction.RECEIVE, null);
    assertRefused("V-FI-10", () -> MAJA.does(() -> files.remove(report.number(), second)));
  }

  @Test
  void shouldReadAPageOfTheListForAFixedPrice() throws Exception {
    for (int i = 0; i < 3; i++) {
      made.written();
    }
    CallerScope all = new CallerScope(0, true);
    DeviationSearch search =
        new DeviationSearch(
            null, DeviationStatus.REGISTERED, DeviationType.POOR_QUALITY, true, CaseFilter.none());

    assertThat(repository.list(all, search, ZONE, new PageRequest(0, 2)).rows()).hasSize(2);
    assertThat(statements.of(() -> repository.list(all, search, ZONE, new PageRequest(0, 2))))
        .isEqualTo(2);
    assertThat(statements.of(() -> repository.list(all, search, ZONE, new PageRequest(0, 200))))
        .isEqualTo(2);
  }

  private static Upload upload() {
    return Uploads.pdf("broms.pdf");
  }

  private static void assertTold(String kind, String number, String words) {
    assertThat(
            Database.sql()
                .values(
                    "SELECT arguments FROM message WHERE kind = ? AND user_id = ?",
                    kind,
                    MAJA.id()))
        .contains(number + "\n" + words);
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/Stockholm"));
  }
}
