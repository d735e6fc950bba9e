package se.websesam.devicereturn.view;

import java.time.Instant;
import java.time.LocalDate;
import se.websesam.devicereturn.domain.BuybackAction;
import se.websesam.devicereturn.domain.BuybackStatus;

/** The page of a buy-back: what goes back from which delivery, and what came of it. */
public record BuybackDetails(
    long version,
    String buybackNumber,
    BuybackStatus status,
    long storeId,
    String store,
    String customer,
    String articleNumber,
    String designation,
    String individualNumber,
    int quantity,
    String orderNumber,
    LocalDate deliveredOn,
    Instant sentAt,
    String sender,
    Instant decidedAt,
    String decidedBy,
    String refuseReason) {

  /** Whether an action may be done now. */
  public boolean allows(BuybackAction action) {
    return action.isAllowed(status);
  }
}
