package se.websesam.order.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.audit.service.NotLogged;
import se.websesam.audit.service.ObjectId;
import se.websesam.configuration.service.Configurator;
import se.websesam.configuration.view.Configuration;
import se.websesam.order.domain.CustomerOrder;
import se.websesam.order.domain.Wanted;
import se.websesam.order.repository.CustomerOrderRepository;
import se.websesam.order.view.OrderDetails;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.user.service.CurrentCaller;

/** What pages beside the order form do with a saved draft. */
@Stateless
public class OrderDraftService {

  @Inject private CustomerOrderRepository orders;
  @Inject private OrderLines orderLines;
  @Inject private Configurator configurator;
  @Inject private OrderGoals goals;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /** A draft with its lines. */
  @RolesAllowed(Permissions.ORDER_REGISTER)
  @Logged(value = AccessAction.VIEW, object = "ORDER_DRAFT")
  public OrderDetails draft(@ObjectId long orderId) {
    return orders.findDetails(caller.scope(), orderId).orElseThrow(NotFound::new);
  }

  /**
   * Replaces the parts of one main device of a draft [komponenthantering]; the parts come right
   * after their main line, and all later lines get new numbers.
   *
   * @param ref the main line, and the draft's version when the caller read it
   * @param parts the parts of one main unit; {@code parent} and {@code complements} are left out
   * @return the draft with its new version
   * @throws BusinessRuleViolation V-AR-*, V-CO-02, V-CO-03, V-CO-12, V-CC-01
   */
  @RolesAllowed(Permissions.ORDER_REGISTER)
  @Logged(value = AccessAction.UPDATE, object = "ORDER_DRAFT")
  public OrderDetails replaceParts(LineRef ref, @Valid List<SaveOrder.Line> parts) {
    List<Wanted> wanted = orderLines.wanted(parts);
    CustomerOrder order = orders.getForChange(caller.scope(), ref.orderId());
    order.requireVersion(ref.version());
    int main = order.line(ref.lineNumber()).lineNumber() - 1;
    order.rewriteLines(replaced(orderLines.asked(order), main, wanted), clock.instant());
    orders.flush();
    return orders.findDetails(caller.scope(), ref.orderId()).orElseThrow(NotFound::new);
  }

  /**
   * Saves what sits on one main device of a draft [komponenthantering]: what is there beyond the
   * standard becomes its parts, what is not there of the standard is noted on its line.
   *
   * @param ref the main line, and the draft's version when the caller read it
   * @param build pieces by article number, on one unit of the device
   * @param userKilograms what the user weighs, which is not kept, or null when nobody has said
   * @throws BusinessRuleViolation V-CF-01 when the build is not possible or does not bear the user,
   *     V-CF-02, V-CO-03, V-CO-12, V-CC-01
   */
  @RolesAllowed(Permissions.ORDER_REGISTER)
  @Logged(value = AccessAction.UPDATE, object = "ORDER_DRAFT")
  public OrderDetails configure(LineRef ref, Map<String, Integer> build, Integer userKilograms) {
    CustomerOrder order = orders.getForChange(caller.scope(), ref.orderId());
    order.requireVersion(ref.version());
    List<Wanted> lines = new ArrayList<>(orderLines.asked(order));
    int main = order.line(ref.lineNumber()).lineNumber() - 1;
    Configuration configuration =
        configurator.check(lines.get(main).article().articleNumber(), build, userKilograms);
    if (!configuration.isPossible()) {
      throw new BusinessRuleViolation("V-CF-01");
    }
    List<SaveOrder.Line> parts =
        configuration.rows().stream()
            .filter(row -> row.added() > 0)
            .map(row -> new SaveOrder.Line(row.articleNumber(), row.added()))
            .toList();
    lines.set(main, lines.get(main).without(configuration.takenOff()));
    order.rewriteLines(replaced(lines, main, orderLines.wanted(parts)), clock.instant());
    orders.flush();
    return orders.findDetails(caller.scope(), ref.orderId()).orElseThrow(NotFound::new);
  }

  /**
   * The lines without the old parts of the main device and what sat on those, with the new ones.
   */
  private static List<Wanted> replaced(List<Wanted> lines, int main, List<Wanted> parts) {
    Integer[] place = new Integer[lines.size()];
    List<Wanted> all = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      Integer parent = lines.get(at).parent();
      boolean gone = parent != null && (parent == main || place[parent] == null);
      if (!gone) {
        place[at] = all.size();
        all.add(lines.get(at).under(parent == null ? null : place[parent]));
      }
      if (at == main) {
        int here = place[main];
        parts.forEach(part -> all.add(part.under(here)));
      }
    }
    return all;
  }

  /**
   * The caller's own draft of today to a recipient, if there is one: it goes on when he comes back
   * from the catalogue with an article.
   */
  @RolesAllowed(Permissions.ORDER_REGISTER)
  @NotLogged("the draft itself is opened by draft")
  public Optional<Long> ofToday(GoalRef goal) {
    LocalDate today = LocalDate.now(clock);
    return orders.findOwnDraft(
        caller.scope(),
        goals.get(goal).recipientId(),
        today.atStartOfDay(clock.getZone()).toInstant());
  }
}
