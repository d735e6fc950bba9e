package se.websesam.deviation.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.shared.domain.BusinessRuleViolation;

/** What can be reported of a device that has not been delivered. */
@Tag("V-DV-24")
class UndeliveredReportTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  @Test
  void shouldOfferOnlyThatItIsLate() {
    assertEquals(List.of(DeviationType.LATE_DELIVERY), DeviationRoute.DEVICE.typesOf(null));
    assertEquals(DeviationRoute.DEVICE.types(), DeviationRoute.DEVICE.typesOf(TODAY));
    assertEquals(DeviationRoute.STORE_ITEM.types(), DeviationRoute.STORE_ITEM.typesOf(null));
    assertEquals(DeviationRoute.WORK_ORDER.types(), DeviationRoute.WORK_ORDER.typesOf(null));
  }

  @ParameterizedTest
  @EnumSource(
      value = DeviationType.class,
      names = {"POOR_QUALITY", "RETURNED_NOT_DEREGISTERED"})
  void shouldRefuseAFaultOfWhatNobodyHasGot(DeviationType type) {
    BusinessRuleViolation refused =
        assertThrows(BusinessRuleViolation.class, () -> subject(null).requireOffers(type));

    assertEquals("V-DV-24", refused.code());
    subject(TODAY).requireOffers(type);
    subject(null).requireOffers(DeviationType.LATE_DELIVERY);
  }

  private static DeviationSubject subject(LocalDate deliveredOn) {
    return DeviationSubject.of(
        DeviationRoute.DEVICE,
        1L,
        null,
        new DeviationSubject.Thing(3, null, 5L, 1, ChargingForm.RENTAL, deliveredOn));
  }
}
