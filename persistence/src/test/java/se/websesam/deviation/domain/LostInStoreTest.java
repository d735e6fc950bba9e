package se.websesam.deviation.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;

/** A loss that the count of a store ends. */
class LostInStoreTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
  private static final Act ACT = Act.of(7, Instant.parse("2026-11-27T08:00:00Z"));

  @Test
  void shouldOweNoResidualValueWhenTheStoreHasIt() {
    LostReport report = lost();
    report.judge(true, "Birgit");
    report.charge(ChargingForm.RENTAL, BigDecimal.TEN, null, DAY);

    assertEquals(
        Optional.of(new ResidualWithdrawn("880001", DAY.plusDays(1))),
        report.findInStore(DAY.plusDays(1), ACT));
    assertEquals(LostStatus.IN_STORE, report.status());
  }

  @Test
  @Tag("V-LO-05")
  void shouldBeFoundInTimeOrNotAtAll() {
    LostReport report = lost();

    assertEquals(
        "V-LO-05",
        assertThrows(BusinessRuleViolation.class, () -> report.findInStore(DAY.plusMonths(4), ACT))
            .code());
    assertTrue(report.findInStore(DAY.plusMonths(3), ACT).isEmpty());
  }

  @Test
  void shouldLookForTheDeviceWithoutThePartThatWasFound() {
    LostReport report = lost();

    report.findPart(6);
    report.findPart(5);

    assertEquals(Set.of(5L), report.holdingIds());
    assertEquals(LostStatus.REPORTED, report.status());
  }

  private static LostReport lost() {
    return LostReport.reported(
        "880001",
        new LostReport.Parties(1, 2),
        List.of(5L, 6L),
        Loss.reported(DAY, DAY, 3),
        "Borta",
        ACT);
  }
}
