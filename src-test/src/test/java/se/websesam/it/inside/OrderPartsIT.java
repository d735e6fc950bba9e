package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.configuration.service.Configurator;
import se.websesam.order.service.CustomerOrderService;
import se.websesam.order.service.LineRef;
import se.websesam.order.service.OrderDraftService;
import se.websesam.order.service.OrderHandlingService;
import se.websesam.order.service.SaveOrder;
import se.websesam.order.service.SavedOrder;

/** Main devices ordered with parts: what they cost to read, and what is cancelled with them. */
@InContainer
class OrderPartsIT {

  private static final String CHAIR = "14001";
  private static final String ARM = "14190";

  /** Parts of the standard, each with another that fits in its place. */
  private static final Map<String, String> ONE = Map.of("14192", ARM);

  private static final Map<String, String> SEVERAL =
      Map.of("14192", ARM, "14193", "14191", "14223", "14221", "14224", "14222");

  @Inject private Orders made;
  @Inject private CustomerOrderService orders;
  @Inject private OrderDraftService drafts;
  @Inject private OrderHandlingService handling;
  @Inject private Configurator configurator;
  @Inject private Statements statements;

  @Test
  @Tag("G-09")
  void shouldCancelWithAMainDeviceItsPartsAndTellOfEach() throws Exception {
    SavedOrder order = Orders.PRESCRIBER.does(() -> orders.submit(chairWith(ARM)));
    long before = messages();

    Orders.HANDLER.does(() -> handling.cancel(made.line(order), "utgången"));

    assertThat(
            open(
                "customer_order_line WHERE status <> 'CANCELLED' AND customer_order_id = ?", order))
        .isZero();
    assertThat(
            open(
                "device_holding h JOIN customer_order_line l ON l.id = h.order_line_id"
                    + " WHERE h.ended_on IS NULL AND l.customer_order_id = ?",
                order))
        .isZero();
    assertThat(messages() - before).isEqualTo(2);
  }

  @Test
  void shouldReadTheComponentsOfALineForAFixedPriceHoweverManyTheyAre() throws Exception {
    assertThat(price(SEVERAL)).isEqualTo(price(ONE)).isGreaterThan(12);
  }

  /** What opening the page of components takes, once parts have been exchanged. */
  private int price(Map<String, String> exchanged) throws Exception {
    LineRef line = made.line(Orders.PRESCRIBER.does(() -> orders.saveDraft(chairWith())));
    return Orders.PRESCRIBER.does(
        () -> {
          Map<String, Integer> build = new TreeMap<>(configurator.standard(CHAIR).build());
          exchanged.forEach((old, other) -> build.put(other, build.remove(old)));
          drafts.configure(line, build, null);
          return statements.of(
              () -> {
                drafts.draft(line.orderId());
                configurator.standard(CHAIR);
                configurator.check(CHAIR, build, null);
                return configurator.commonAccessories(CHAIR);
              });
        });
  }

  private SaveOrder chairWith(String... parts) {
    SaveOrder plain = made.form(CHAIR, 1);
    List<SaveOrder.Line> lines = new ArrayList<>(plain.lines());
    for (String part : parts) {
      lines.add(new SaveOrder.Line(part, 1, 0, null));
    }
    return new SaveOrder(
        UUID.randomUUID().toString(),
        null,
        null,
        plain.recipientRef(),
        null,
        plain.delivery(),
        null,
        lines);
  }

  private static long messages() {
    return Database.sql().number("SELECT COUNT(*) FROM message");
  }

  private static long open(String rows, SavedOrder order) {
    return Database.sql().number("SELECT COUNT(*) FROM " + rows, order.orderId());
  }
}
