package se.websesam.pickup.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import se.websesam.device.domain.ReturnHandling;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;

/** A pickup order from the form to the last device. */
class PickupOrderTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
  private static final Act ACT = Act.of(7, Instant.parse("2026-11-27T09:00:00Z"));

  @Test
  @Tag("PU-02")
  @Tag("V-PU-01")
  void shouldAskForAReason() {
    assertRefused("V-PU-01", () -> order(null, List.of(1L)));
  }

  @Test
  @Tag("PU-04")
  @Tag("V-PU-03")
  void shouldAskForADevice() {
    assertRefused("V-PU-03", () -> order(PickupReason.NO_NEED, List.of()));
    PickupOrder order = order(PickupReason.NO_NEED, List.of(1L));
    assertRefused("V-PU-03", () -> order.receive(Set.of(), DAY, ReturnHandling.RESTOCK, ACT));
  }

  @Test
  @Tag("PU-03")
  @Tag("V-PU-02")
  void shouldAskForANameOnTheAddress() {
    assertRefused("V-PU-02", () -> PickupAddress.of(PickupFrom.OTHER, " ", "Gatan 1", null, null));
    assertRefused("V-PU-02", () -> PickupAddress.of(PickupFrom.POINT, null, "Gatan 1", null, null));
  }

  @Test
  void shouldBeAsFarAsTheDeviceFarthestBehind() {
    PickupOrder order = order(PickupReason.NO_NEED, List.of(1L, 2L, 3L));
    order.plan(DAY, ACT);
    assertEquals(PickupStatus.PLANNED, order.status());
    order.collect(Set.of(), ACT);
    assertEquals(PickupStatus.COLLECTED, order.status());

    List<PickupLine> received = order.receive(Set.of(1, 3), DAY, ReturnHandling.RESTOCK, ACT);
    assertEquals(List.of(1L, 3L), received.stream().map(PickupLine::holdingId).toList());
    assertEquals(PickupStatus.COLLECTED, order.status());
    order.miss(Set.of(2), DAY, ACT);
    assertEquals(PickupStatus.RECEIVED, order.status());
  }

  @Test
  @Tag("V-PU-08")
  void shouldLeaveWhatTheDriverDoesNotTake() {
    PickupOrder order = order(PickupReason.NO_NEED, List.of(1L, 2L, 3L));
    order.collect(Set.of(1), ACT);
    assertEquals(PickupStatus.REGISTERED, order.status());
    assertRefused("V-PU-08", () -> order.collect(Set.of(1), ACT));
    assertThrows(NotFound.class, () -> order.collect(Set.of(4), ACT));

    // the rest on another tour
    order.plan(DAY.plusDays(1), ACT);
    assertEquals(
        List.of(PickupLineStatus.COLLECTED, PickupLineStatus.PLANNED, PickupLineStatus.PLANNED),
        order.lines().stream().map(PickupLine::status).toList());
    order.receive(Set.of(1), DAY, ReturnHandling.RESTOCK, ACT);
    assertEquals(PickupStatus.PLANNED, order.status());
    order.collect(Set.of(), ACT);
    assertEquals(PickupStatus.COLLECTED, order.status());
    assertRefused("V-PU-08", () -> order.collect(Set.of(), ACT));
  }

  @Test
  @Tag("PU-08")
  void shouldTakeBackWhatIsLeftWhenTheDriverHasFetchedSome() {
    PickupOrder order = order(PickupReason.NO_NEED, List.of(1L, 2L));
    order.collect(Set.of(1), ACT);
    Act wrong = new Act(7, ACT.at(), "Fel patient");

    assertEquals(
        List.of(2), order.cancel(DAY, wrong).stream().map(PickupLine::lineNumber).toList());

    assertEquals(PickupStatus.COLLECTED, order.status());
    assertRefused("V-PU-08", () -> order.cancel(DAY, wrong));
  }

  @Test
  void shouldBeCancelledWhenNothingCame() {
    PickupOrder order = order(PickupReason.NO_NEED, List.of(1L));
    order.miss(Set.of(1), DAY, ACT);

    assertEquals(PickupStatus.CANCELLED, order.status());
  }

  @Test
  @Tag("PU-08")
  @Tag("V-PU-08")
  @Tag("V-PU-09")
  void shouldBeTakenBackWithAReasonWhileNothingIsOnTheCar() {
    PickupOrder order = order(PickupReason.NO_NEED, List.of(1L, 2L));
    assertRefused("V-PU-09", () -> order.cancel(DAY, ACT));
    Act wrong = new Act(7, ACT.at(), "Fel patient");
    assertEquals(2, order.cancel(DAY, wrong).size());
    assertEquals(PickupStatus.CANCELLED, order.status());

    PickupOrder collected = order(PickupReason.NO_NEED, List.of(1L));
    collected.collect(Set.of(), ACT);
    assertRefused("V-PU-08", () -> collected.cancel(DAY, wrong));
    assertRefused("V-PU-08", () -> collected.plan(DAY, ACT));
  }

  @Test
  void shouldNotKnowOtherLines() {
    PickupOrder order = order(PickupReason.NO_NEED, List.of(1L));

    assertThrows(NotFound.class, () -> order.miss(Set.of(2), DAY, ACT));
  }

  private static PickupOrder order(PickupReason reason, List<Long> holdings) {
    return PickupOrder.registered(
        "900001",
        new PickupOrder.Parties(1, 2),
        reason,
        PickupAddress.home(),
        new DriverNotes(null, null, null, null, null),
        holdings,
        PickupOrder.Deadlines.notBefore(null, DAY, DAY),
        ACT);
  }

  private static void assertRefused(String code, Executable step) {
    assertEquals(code, assertThrows(BusinessRuleViolation.class, step).code());
  }
}
