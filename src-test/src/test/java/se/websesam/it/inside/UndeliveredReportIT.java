package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static se.websesam.it.inside.Refused.assertRefused;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.deviation.domain.DeviationType;
import se.websesam.deviation.service.DeviationService;
import se.websesam.deviation.service.DeviationSource;
import se.websesam.deviation.service.RegisterDeviation;
import se.websesam.deviation.view.DeviationForm;
import se.websesam.order.service.SavedOrder;

/** Reports of a device that is on order. */
@InContainer
@Tag("V-DV-24")
class UndeliveredReportIT {

  @Inject private DeviationService reports;
  @Inject private Orders orders;

  @Test
  void shouldReportThatItIsLateAndNoFault() throws Exception {
    SavedOrder order = orders.submitted(orders.rented());
    DeviationSource row =
        Deviations.device(
            Database.sql()
                .number(
                    "SELECT h.id FROM device_holding h WHERE h.order_number = ?",
                    order.orderNumber()));
    long customer = Deviations.customer("prescriber");

    DeviationForm shown = Orders.PRESCRIBER.does(() -> reports.form(row));
    assertThat(shown.types()).containsExactly(DeviationType.LATE_DELIVERY);
    assertThat(shown.isOnOrder()).isTrue();
    RegisterDeviation fault = Deviations.form(row, DeviationType.POOR_QUALITY, customer);
    assertRefused("V-DV-24", () -> Orders.PRESCRIBER.does(() -> reports.register(fault)));

    RegisterDeviation late = Deviations.form(row, DeviationType.LATE_DELIVERY, customer);
    assertThat(Orders.PRESCRIBER.does(() -> reports.register(late)).number()).isNotBlank();
  }
}
