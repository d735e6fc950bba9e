package se.websesam.order.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.websesam.configuration.service.Configurator;
import se.websesam.configuration.view.Configuration;
import se.websesam.order.repository.OrderPartsRepository;
import se.websesam.order.view.Complementable;
import se.websesam.order.view.JoinedPart;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.user.service.CurrentCaller;

/** Whether accessories ordered to a delivered device [komplettera individ] fit on it together. */
@ApplicationScoped
public class AccessoryFit {

  @Inject private OrderPartsRepository parts;
  @Inject private Configurator configurator;
  @Inject private CurrentCaller caller;

  /**
   * The devices that cannot be what they would become, with the reasons; each is judged with all
   * that is to join it and with what sits on it or is on its way to it.
   */
  List<Configuration> clashes(OrderGoal goal, List<SaveOrder.Line> lines) {
    Map<Long, Map<String, Integer>> joining = new HashMap<>();
    for (SaveOrder.Line line : lines) {
      if (line.complements() != null && line.quantity() != null && line.quantity() > 0) {
        joining
            .computeIfAbsent(line.complements(), device -> new TreeMap<>())
            .merge(line.articleNumber(), line.quantity(), Integer::sum);
      }
    }
    if (joining.isEmpty() || goal.recipientId() == null) {
      return List.of();
    }
    Map<Long, Map<String, Integer>> present = new HashMap<>();
    for (JoinedPart part : parts.listJoined(caller.scope(), goal.recipientId())) {
      present
          .computeIfAbsent(part.mainHoldingId(), device -> new TreeMap<>())
          .merge(part.articleNumber(), part.quantity(), Integer::sum);
    }
    List<Configuration> clashes = new ArrayList<>();
    for (Complementable device : parts.listComplementable(caller.scope(), goal.recipientId())) {
      if (joining.containsKey(device.holdingId())) {
        clashes.add(
            configurator.complement(
                device.articleNumber(),
                present.getOrDefault(device.holdingId(), Map.of()),
                joining.get(device.holdingId())));
      }
    }
    clashes.removeIf(Configuration::isPossible);
    return clashes;
  }

  /**
   * Refuses an order with accessories that do not fit together.
   *
   * @throws BusinessRuleViolation V-CF-03
   */
  void requireFit(OrderGoal goal, List<SaveOrder.Line> lines) {
    if (!clashes(goal, lines).isEmpty()) {
      throw new BusinessRuleViolation("V-CF-03");
    }
  }
}
