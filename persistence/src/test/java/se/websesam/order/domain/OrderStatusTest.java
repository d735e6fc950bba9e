package se.websesam.order.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.websesam.shared.domain.TextTable;

class OrderStatusTest {

  private enum Kind {
    NEW,
    BEGUN,
    DELIVERED,
    CANCELLED;

    static Kind of(LineStatus line) {
      return switch (line) {
        case NEW -> NEW;
        case UNDER_REVIEW, AWAITING_PURCHASE, BACKORDERED, ALLOCATED, PICKED, IN_TRANSIT -> BEGUN;
        case DELIVERED -> DELIVERED;
        case CANCELLED -> CANCELLED;
      };
    }
  }

  private static final Map<Set<Kind>, OrderStatus> TABLE =
      TextTable.read("order-status-of-lines.txt").stream()
          .skip(1)
          .collect(Collectors.toMap(OrderStatusTest::kinds, r -> OrderStatus.valueOf(r.get(4))));

  private static Set<Kind> kinds(List<String> row) {
    return IntStream.range(0, Kind.values().length)
        .filter(i -> row.get(i).equals("x"))
        .mapToObj(i -> Kind.values()[i])
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
  }

  @ParameterizedTest
  @MethodSource("upToThreeLines")
  void shouldFollowFromTheLinesInWhateverOrder(List<LineStatus> lines) {
    List<LineStatus> reversed = new ArrayList<>(lines);
    Collections.reverse(reversed);
    Set<Kind> kinds = lines.stream().map(Kind::of).collect(Collectors.toSet());

    assertEquals(TABLE.get(kinds), OrderStatus.of(lines));
    assertEquals(TABLE.get(kinds), OrderStatus.of(reversed));
  }

  @Test
  void shouldFollowFromTheLinesWhenAllFourKindsAreThere() {
    List<LineStatus> lines =
        List.of(LineStatus.NEW, LineStatus.BACKORDERED, LineStatus.DELIVERED, LineStatus.CANCELLED);

    assertEquals(TABLE.get(EnumSet.allOf(Kind.class)), OrderStatus.of(lines));
  }

  @Test
  void shouldBeOpenWhileTheOrdererStillWaits() {
    Set<OrderStatus> open =
        Arrays.stream(OrderStatus.values()).filter(OrderStatus::isOpen).collect(Collectors.toSet());

    assertEquals(
        Set.of(OrderStatus.REGISTERED, OrderStatus.PROCESSING, OrderStatus.PARTLY_DELIVERED), open);
  }

  static Stream<List<LineStatus>> upToThreeLines() {
    return Stream.of(1, 2, 3).flatMap(size -> multisets(size, 0));
  }

  private static Stream<List<LineStatus>> multisets(int size, int smallest) {
    if (size == 0) {
      return Stream.of(List.of());
    }
    return IntStream.range(smallest, LineStatus.values().length)
        .boxed()
        .flatMap(
            first ->
                multisets(size - 1, first)
                    .map(
                        rest ->
                            Stream.concat(Stream.of(LineStatus.values()[first]), rest.stream())
                                .toList()));
  }
}
