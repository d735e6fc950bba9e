package se.websesam.order.view;

import java.util.List;
import java.util.Set;
import se.websesam.order.domain.OrderAction;
import se.websesam.shared.domain.LoggedObject;
import se.websesam.shared.domain.PatientRelated;

/** An order's page: head, delivery details, lines, history, and what may be done with it now. */
public record OrderDetails(
    OrderHead head,
    OrderDelivery delivery,
    List<OrderLineRow> lines,
    List<OrderChangeRow> changes,
    Set<OrderAction> allowed,
    List<TakenOffPart> takenOff)
    implements PatientRelated, LoggedObject {

  @Override
  public String recipientRef() {
    return head.recipientRef();
  }

  @Override
  public String objectId() {
    return head.orderNumber() == null ? "#" + head.id() : head.orderNumber();
  }

  /** What is to be taken off the main device of a line. */
  public List<TakenOffPart> takenOff(int lineNumber) {
    return takenOff.stream().filter(part -> part.lineNumber() == lineNumber).toList();
  }

  /** Whether something of it is to be adapted and has not come: a work order goes with it. */
  public boolean isNeedsWork() {
    return !head.toStore()
        && lines.stream().anyMatch(line -> line.adapted() && line.status().isOpen());
  }

  /** Whether an action may be done now. */
  public boolean allows(OrderAction action) {
    return allowed.contains(action);
  }
}
