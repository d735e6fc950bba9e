package se.websesam.order.view;

import java.util.Set;
import se.websesam.order.domain.LineAction;
import se.websesam.shared.domain.LoggedObject;
import se.websesam.shared.domain.PatientRelated;

/** One order line as the centre works on it: the order around it and what may be done now. */
public record WorkLine(
    OrderDetails order,
    OrderLineRow line,
    long articleId,
    boolean individualTracked,
    String internalOrderText,
    Set<LineAction> allowed)
    implements PatientRelated, LoggedObject {

  @Override
  public String recipientRef() {
    return order.recipientRef();
  }

  @Override
  public String objectId() {
    return order.objectId() + "/" + line.lineNumber();
  }

  /** Whether an action may be done now. */
  public boolean allows(LineAction action) {
    return allowed.contains(action);
  }
}
