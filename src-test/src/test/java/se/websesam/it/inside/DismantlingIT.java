package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.websesam.it.inside.Holdings.endOf;
import static se.websesam.it.inside.Holdings.mount;
import static se.websesam.it.inside.Holdings.rentOf;
import static se.websesam.it.inside.Holdings.statusOf;
import static se.websesam.it.inside.Pickups.RECEPTION;
import static se.websesam.it.inside.Refused.assertRefused;
import static se.websesam.it.inside.Works.TECHNICIAN;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.deviation.service.LostDeviceService;
import se.websesam.deviation.service.ReportLoss;
import se.websesam.device.domain.ReturnHandling;
import se.websesam.device.service.DeviceQueries;
import se.websesam.device.service.ReturnedUnitService;
import se.websesam.it.inside.Pickups.Held;
import se.websesam.pickup.domain.PickupReason;
import se.websesam.pickup.service.PickupHandlingService;
import se.websesam.pickup.service.PickupService;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.view.CaseFilter;
import se.websesam.shared.view.PageRequest;
import se.websesam.workorder.service.SaveWork;
import se.websesam.workorder.service.WorkHandlingService;
import se.websesam.workorder.service.WorkOrderService;
import se.websesam.workorder.service.WorkQueries;
import se.websesam.workorder.service.WorkRef;
import se.websesam.workorder.service.WorkStep;
import se.websesam.workorder.view.WorkDetails;
import se.websesam.workorder.view.WorkReturn;

/** What a technician dismounts goes back with him: no pickup order is needed (PU-13). */
@InContainer
class DismantlingIT {

  private static final Staff MAJA = Orders.PRESCRIBER;
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

  @Inject private WorkOrderService works;
  @Inject private WorkQueries queries;
  @Inject private WorkHandlingService handling;
  @Inject private PickupService pickups;
  @Inject private PickupHandlingService pickupHandling;
  @Inject private LostDeviceService losses;
  @Inject private DeviceQueries devices;
  @Inject private ReturnedUnitService units;
  @Inject private Pickups held;
  @Inject private Works made;

  /** What the tests' patients get may be a bed. */
  @BeforeEach
  void shouldTakeEverythingBack() {
    pickupOnly("00");
  }

  @AfterEach
  void shouldLeaveBedsToPickupOrders() {
    pickupOnly("1812 1818 091221 0406");
  }

  @Test
  @Tag("PU-13")
  @Tag("PU-15")
  @Tag("PU-06")
  void shouldTakeTheDeviceAndItsPartsBackInsteadOfAPickupOrder() throws Exception {
    Held main = held.held();
    Held part = partOn(main);
    WorkRef work = made.sent(made.dismantling(main));

    for (Held one : List.of(main, part)) {
      assertThat(statusOf(one)).isEqualTo("PICKUP_ORDERED");
      assertThat(rentOf(one)).containsExactly("DELIVERED", "PICKUP_ORDERED");
    }
    WorkDetails sent = MAJA.does(() -> queries.draft(work.id()));
    assertThat(sent.wantsPickup()).isFalse();
    assertThat(sent.isTakingBack()).isTrue();
    begin(work);
    WorkDetails done =
        TECHNICIAN.does(() -> handling.perform(made.ref(work.id()), Set.of(main.id(), part.id())));

    for (Held one : List.of(main, part)) {
      assertThat(endOf(one)).isEqualTo("DISMANTLED");
      assertThat(statusOf(one)).isEqualTo("RETURN_RECEIVED");
      assertThat(rentOf(one)).containsExactly("DELIVERED", "PICKUP_ORDERED", "RETURNED");
    }
    assertThat(done.isTakingBack()).isFalse();
    assertThat(done.goingBack()).extracting(WorkReturn::endedOn).containsExactly(TODAY, TODAY);
    assertThat(
            MAJA.does(
                    () ->
                        devices.returned(
                            main.patient(), CaseFilter.none(), new PageRequest(0, 200)))
                .page()
                .rows())
        .anyMatch(row -> row.holdingId() == main.id());
    RECEPTION.does(() -> units.handle(main.unit(), ReturnHandling.RECONDITION));
    assertThat(statusOf(main)).isEqualTo("RECONDITIONING");
  }

  @Test
  @Tag("PU-13")
  @Tag("V-PU-12")
  @Tag("V-WO-23")
  @Tag("V-LO-01")
  void shouldNotGoBackTwice() throws Exception {
    Held main = held.held();
    Held part = partOn(main);
    WorkRef work = made.sent(made.dismantling(main));

    assertRefused("V-PU-12", () -> held.register(main, PickupReason.NO_NEED));
    assertRefused("V-PU-12", () -> held.register(part, PickupReason.NO_NEED));
    assertThat(MAJA.does(() -> pickups.form(main.patient())).devices())
        .filteredOn(row -> row.holdingId() == main.id())
        .allMatch(row -> row.isDismounted() && !row.isOrdered());
    assertRefused("V-WO-23", () -> made.sent(made.dismantling(main)));
    assertRefused("V-LO-01", () -> lose(main));

    MAJA.does(() -> works.withdraw(made.ref(work.id()), "Behålls"));
    assertThat(statusOf(main)).isEqualTo("HELD");
    assertThat(rentOf(main)).containsExactly("DELIVERED", "PICKUP_ORDERED", "PICKUP_CANCELLED");
    held.register(main, PickupReason.NO_NEED);
    assertThat(statusOf(part)).isEqualTo("PICKUP_ORDERED");
  }

  @Test
  @Tag("PU-11")
  @Tag("PU-13")
  void shouldLetTheHolderKeepWhatTheTechnicianDidNotBring() throws Exception {
    Held main = held.held();
    Held part = partOn(main);
    Held other = held.held();
    WorkRef work = made.sent(made.dismantling(main));
    begin(work);
    assertThatThrownBy(
            () -> TECHNICIAN.does(() -> handling.perform(made.ref(work.id()), Set.of(other.id()))))
        .isInstanceOf(NotFound.class);

    String number =
        TECHNICIAN.does(() -> handling.perform(made.ref(work.id()), Set.of(main.id()))).objectId();

    assertThat(endOf(main)).isEqualTo("DISMANTLED");
    assertThat(endOf(part)).isNull();
    assertThat(statusOf(part)).isEqualTo("HELD");
    assertThat(rentOf(part)).containsExactly("DELIVERED", "PICKUP_ORDERED", "MISSING");
    assertThat(
            Database.sql()
                .values(
                    "SELECT arguments FROM message WHERE kind = 'WORK_MISSING' AND user_id = ?",
                    MAJA.id()))
        .anyMatch(arguments -> arguments.startsWith(number));
    held.register(part, PickupReason.NO_NEED);
  }

  @Test
  @Tag("PU-13")
  void shouldBeAsThoughItHadNeverBeenWhenTheCentreGivesItUp() throws Exception {
    Held device = held.held();
    WorkRef work = made.sent(made.dismantling(device));
    begin(work);

    TECHNICIAN.does(() -> handling.cancel(made.ref(work.id()), "Nås inte"));

    assertThat(statusOf(device)).isEqualTo("HELD");
    assertThat(rentOf(device)).containsExactly("DELIVERED", "PICKUP_ORDERED", "PICKUP_CANCELLED");
    assertThat(MAJA.does(() -> queries.draft(work.id())).wantsPickup()).isFalse();
  }

  @Test
  @Tag("PU-13")
  @Tag("V-WO-07")
  void shouldAskForAPickupOrderOfWhatGoesBackByOneAlone() throws Exception {
    Held bed = held.held();
    pickupOnly("00 " + classOf(bed));
    WorkRef work = made.sent(made.dismantling(bed));

    assertThat(statusOf(bed)).isEqualTo("HELD");
    assertThat(MAJA.does(() -> queries.draft(work.id())).wantsPickup()).isTrue();
    begin(work);
    TECHNICIAN.does(() -> handling.perform(made.ref(work.id()), Set.of()));
    assertThat(endOf(bed)).isNull();

    held.register(bed, PickupReason.NO_NEED);
    assertThat(MAJA.does(() -> queries.draft(work.id())).wantsPickup()).isFalse();
  }

  @Test
  @Tag("PU-13")
  void shouldLeaveToThePickupOrderWhatIsOnOneAlready() throws Exception {
    Held device = held.held();
    String pickup = held.register(device, PickupReason.NO_NEED);
    WorkRef work = made.sent(made.dismantling(device));
    begin(work);
    TECHNICIAN.does(() -> handling.perform(made.ref(work.id()), Set.of()));

    assertThat(endOf(device)).isNull();
    RECEPTION.does(
        () -> pickupHandling.receive(held.ref(pickup), Set.of(1), ReturnHandling.RESTOCK));
    assertThat(endOf(device)).isEqualTo("PICKED_UP");
    assertThat(rentOf(device)).containsExactly("DELIVERED", "PICKUP_ORDERED", "RETURNED");
  }

  @Test
  @Tag("PU-13")
  void shouldWaitForNothingWhileItIsADraft() throws Exception {
    Held device = held.held();
    SaveWork form = made.dismantling(device);

    MAJA.does(() -> works.saveDraft(form));

    assertThat(statusOf(device)).isEqualTo("HELD");
  }

  private void begin(WorkRef work) throws Exception {
    TECHNICIAN.does(() -> handling.plan(made.ref(work.id()), TODAY));
    TECHNICIAN.does(() -> handling.step(made.ref(work.id()), WorkStep.START));
  }

  private Held partOn(Held main) throws Exception {
    Held part = held.held();
    mount(part, main);
    return part;
  }

  /** Beginnings of the classes that go back by a pickup order alone. */
  private static void pickupOnly(String classes) {
    Database.sql()
        .execute(
            "UPDATE parameter SET parameter_value = ?"
                + " WHERE parameter_key = 'pickup.only.isoClasses'",
            classes);
  }

  private static String classOf(Held held) {
    return Database.sql()
        .value(
            "SELECT a.iso_code FROM device_holding h JOIN article a ON a.id = h.article_id"
                + " WHERE h.id = ?",
            held.id());
  }

  private Object lose(Held device) throws Exception {
    ReportLoss form =
        new ReportLoss(UUID.randomUUID().toString(), device.id(), TODAY, "Hittas inte");
    return Staff.named("lossreporter").does(() -> losses.report(form));
  }
}
