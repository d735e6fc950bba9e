package se.websesam.order.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("V-FI-09")
class OrderFilesRuleTest {

  @Test
  void shouldTakeFilesOfEverybodyWhileDraftAndOfTheOrdererUntilClosed() {
    assertEquals(EnumSet.of(OrderStatus.DRAFT), taking(false));
    assertEquals(
        EnumSet.of(
            OrderStatus.DRAFT,
            OrderStatus.REGISTERED,
            OrderStatus.PROCESSING,
            OrderStatus.PARTLY_DELIVERED),
        taking(true));
  }

  private static Set<OrderStatus> taking(boolean own) {
    return Arrays.stream(OrderStatus.values())
        .filter(status -> status.takesFiles(own))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(OrderStatus.class)));
  }
}
