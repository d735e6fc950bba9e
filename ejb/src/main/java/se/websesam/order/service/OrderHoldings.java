package se.websesam.order.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.websesam.device.domain.DeviceHolding;
import se.websesam.device.service.DeviceHoldingService;
import se.websesam.order.domain.CustomerOrder;
import se.websesam.order.domain.CustomerOrderLine;
import se.websesam.order.repository.CustomerOrderRepository;

/** The holdings that a submitted order makes: at once, and each part joined to its main device. */
@ApplicationScoped
public class OrderHoldings {

  @Inject private DeviceHoldingService holdings;
  @Inject private OrderLines lines;
  @Inject private CustomerOrderRepository orders;

  /**
   * Makes one for each line (CO-13), main devices first: their rows must stand before the parts'.
   */
  void make(CustomerOrder order) {
    Map<Integer, Long> made = new HashMap<>();
    List<CustomerOrderLine> left = new ArrayList<>(order.lines());
    while (!left.isEmpty()) {
      List<CustomerOrderLine> ready =
          left.stream()
              .filter(line -> line.parentLine() == null || made.containsKey(line.parentLine()))
              .toList();
      for (CustomerOrderLine line : ready) {
        made.put(line.lineNumber(), make(order, line, made));
      }
      left.removeAll(ready);
      orders.flush();
    }
  }

  private Long make(CustomerOrder order, CustomerOrderLine line, Map<Integer, Long> made) {
    DeviceHolding holding =
        lines.holding(
            order,
            line,
            line.parentLine() == null ? line.complementsHoldingId() : made.get(line.parentLine()));
    holdings.ordered(holding);
    return holding.id();
  }
}
