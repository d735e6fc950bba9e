package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static se.websesam.it.inside.Refused.assertRefused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.attachment.service.Upload;
import se.websesam.workorder.domain.ActionType;
import se.websesam.workorder.service.SaveWork;
import se.websesam.workorder.service.SavedWork;
import se.websesam.workorder.service.WorkOrderService;
import se.websesam.workorder.service.WorkQueries;
import se.websesam.workorder.view.WorkDetails;

/** The consent of the owner of a building to what is installed there. */
@InContainer
class OwnerConsentIT {

  private static final Staff MAJA = Orders.PRESCRIBER;
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

  @Inject private WorkOrderService works;
  @Inject private WorkQueries queries;
  @Inject private Works made;
  @Inject private Pickups held;

  @AfterEach
  void shouldNeedADeviceAgain() {
    needDevice(true);
  }

  @Test
  @Tag("V-WO-25")
  @Tag("V-WO-26")
  @Tag("V-WO-27")
  void shouldFixNothingToABuildingWithoutItsOwner() throws Exception {
    String hoist =
        Database.sql().value("SELECT MIN(article_number) FROM article WHERE iso_code = '123612'");
    String mobile =
        Database.sql().value("SELECT MIN(article_number) FROM article WHERE iso_code = '123603'");
    SaveWork form = made.form(held.held(), ActionType.INSTALLATION, false);
    SaveWork onSite = made.pressing(form, false, false);
    SaveWork.Consent unsaid = new SaveWork.Consent(null, false, null, null, null);
    SaveWork.Consent given = new SaveWork.Consent(null, true, null, null, null);
    SaveWork.Consent tomorrow = new SaveWork.Consent(null, true, "Hus AB", TODAY.plusDays(1), null);
    SaveWork.Consent said = new SaveWork.Consent(null, true, "Hus AB", TODAY, null);

    // told with what else is missing, so that it comes back once
    assertMissing(made.consented(form, hoist, unsaid), "V-WO-19", "V-WO-25");
    assertMissing(made.consented(form, hoist, given), "V-WO-19", "V-WO-26");
    assertRefused(
        "V-WO-27", () -> MAJA.does(() -> works.saveDraft(made.consented(onSite, hoist, tomorrow))));
    MAJA.does(() -> works.submit(made.consented(onSite, mobile, unsaid)));
    SavedWork sent = MAJA.does(() -> works.submit(made.consented(onSite, hoist, said)));

    WorkDetails atCentre = Works.TECHNICIAN.does(() -> queries.details(sent.number()));
    assertThat(atCentre.body().consentNeeded()).isTrue();
    assertThat(atCentre.body().consentBy()).isEqualTo("Hus AB");
    assertThat(atCentre.body().consentOn()).isEqualTo(TODAY);
    assertThat(MAJA.does(() -> queries.form(form.recipientRef())).consents())
        .containsExactly(ActionType.INSTALLATION);
  }

  @Test
  @Tag("V-WO-26")
  void shouldTakeTheFileThatIsChosenAndNoOther() throws Exception {
    String hoist =
        Database.sql().value("SELECT MIN(article_number) FROM article WHERE iso_code = '123612'");
    SaveWork form = installation();
    SaveWork given =
        made.consented(form, hoist, new SaveWork.Consent(null, true, null, null, null));
    SavedWork draft = MAJA.does(() -> works.saveDraft(given));
    long drawing = attach(draft.id(), "ritning.pdf");
    long consent = attach(draft.id(), "medgivande.pdf");
    assertMissing(again(given, draft, null), "V-WO-26");
    status(consent, "STOPPED");
    assertMissing(again(given, draft, consent), "V-WO-26");
    status(consent, "CLEAN");
    // another work order's file is no consent to this
    SavedWork other =
        MAJA.does(
            () ->
                works.saveDraft(
                    made.consented(
                        installation(),
                        hoist,
                        new SaveWork.Consent(null, true, null, null, null))));
    long elsewhere = attach(other.id(), "annat.pdf");
    assertMissing(again(given, draft, elsewhere), "V-WO-26");

    SavedWork kept = MAJA.does(() -> works.saveDraft(again(given, draft, consent)));
    assertThat(MAJA.does(() -> queries.draft(kept.id())).consentFile().fileName())
        .isEqualTo("medgivande.pdf");
    MAJA.does(() -> works.detach(draft.id(), consent));
    assertThat(MAJA.does(() -> queries.draft(draft.id())).body().consentFileId()).isNull();
    assertMissing(again(given, draft, consent), "V-WO-26");
    SavedWork sent = MAJA.does(() -> works.submit(again(given, draft, drawing)));

    WorkDetails atCentre = Works.TECHNICIAN.does(() -> queries.details(sent.number()));
    assertThat(atCentre.consentFile().fileName()).isEqualTo("ritning.pdf");
    assertThat(atCentre.body().consentNeeded()).isTrue();
  }

  @Test
  @Tag("V-WO-28")
  @Tag("V-WO-25")
  void shouldAskWhatNoClassSays() throws Exception {
    needDevice(false);
    SaveWork form = installation();
    assertMissing(called(form, null, false), "V-WO-28");
    assertMissing(called(form, true, false), "V-WO-25");
    assertMissing(called(form, true, true), "V-WO-26");

    SavedWork loose = MAJA.does(() -> works.submit(called(form, false, false)));

    assertThat(MAJA.does(() -> queries.details(loose.number())).body().consentNeeded()).isFalse();
  }

  @Test
  @Tag("V-WO-25")
  void shouldBelieveTheOrdererWhoFixesWhatUsuallyIsNot() throws Exception {
    String mobile =
        Database.sql().value("SELECT MIN(article_number) FROM article WHERE iso_code = '123603'");
    SaveWork form = installation();

    assertMissing(
        made.consented(form, mobile, new SaveWork.Consent(true, false, null, null, null)),
        "V-WO-25");
    MAJA.does(
        () ->
            works.submit(
                made.consented(
                    form, mobile, new SaveWork.Consent(false, false, null, null, null))));
  }

  private SaveWork installation() throws Exception {
    return made.pressing(made.form(held.held(), ActionType.INSTALLATION, false), false, false);
  }

  private SaveWork again(SaveWork first, SavedWork draft, Long fileId) {
    SaveWork form =
        made.consented(
            first,
            first.subject().articleNumber(),
            new SaveWork.Consent(null, true, null, null, fileId));
    return new SaveWork(
        form.formKey(),
        draft.id(),
        made.ref(draft.id()).version(),
        form.recipientRef(),
        form.deliveryAddressId(),
        form.subject(),
        form.facts(),
        form.site(),
        form.performer());
  }

  /** The same form about something without an article. */
  private SaveWork called(SaveWork form, Boolean fixed, boolean given) {
    SaveWork about =
        made.consented(form, null, new SaveWork.Consent(fixed, given, null, null, null));
    return new SaveWork(
        about.formKey(),
        null,
        null,
        about.recipientRef(),
        about.deliveryAddressId(),
        new SaveWork.Subject(null, null, null, "Stödhandtag"),
        about.facts(),
        about.site(),
        about.performer());
  }

  private long attach(long id, String name) throws Exception {
    Upload upload = Uploads.pdf(name);
    return MAJA.does(() -> works.attach(id, upload)).files().stream()
        .filter(file -> file.fileName().equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static void status(long file, String scanned) {
    Database.sql().execute("UPDATE attachment SET scan_state = ? WHERE id = ?", scanned, file);
  }

  private static void needDevice(boolean needed) {
    Database.sql()
        .execute(
            "UPDATE work_action_rule SET needs_device = ? WHERE action_type = 'INSTALLATION'",
            needed);
  }

  private void assertMissing(SaveWork form, String... codes) {
    Refused.assertMissing(() -> MAJA.does(() -> works.submit(form)), codes);
  }
}
