package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.order.domain.LineAction;
import se.websesam.order.service.CustomerOrderService;
import se.websesam.order.service.LineRef;
import se.websesam.order.service.OrderHandlingService;
import se.websesam.order.service.SaveOrder;
import se.websesam.order.service.SavedOrder;
import se.websesam.shared.domain.BusinessRuleViolation;

/** Whoever changes what another has changed meanwhile is told, and changes nothing. */
@InContainer
@Tag("V-CC-01")
class ChangedByAnotherIT {

  private static final Staff FIRST = Staff.named("orderhandler");
  private static final Staff SECOND = Staff.named("customerservice");
  private static final LocalDate SOON = LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(5);

  @Inject private OrderHandlingService handling;
  @Inject private CustomerOrderService orders;
  @Inject private Orders made;

  @Test
  void shouldRefuseTheSecondOfTwoHandlers() throws Exception {
    LineRef line = made.line(made.submitted(made.sold()));
    FIRST.does(() -> handling.handle(line, LineAction.REVIEW));
    Remains kept = Remains.now();

    assertThatThrownBy(() -> SECOND.does(() -> handling.expect(line, SOON)))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessage("V-CC-01");

    assertThat(Remains.now()).isEqualTo(kept);
  }

  @Test
  void shouldRefuseTheSecondDraft() throws Exception {
    SavedOrder draft = made.draft();
    SaveOrder first = made.form(made.sold(), 2, draft.orderId(), draft.version());
    SaveOrder second = made.form(made.sold(), 3, draft.orderId(), draft.version());
    Orders.PRESCRIBER.does(() -> orders.saveDraft(first));
    Remains kept = Remains.now();

    assertThatThrownBy(() -> Orders.PRESCRIBER.does(() -> orders.submit(second)))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessage("V-CC-01");

    assertThat(Remains.now()).isEqualTo(kept);
  }
}
