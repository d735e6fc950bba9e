package se.websesam.workorder.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.device.domain.HoldingEndKind;
import se.websesam.workorder.domain.Performer;
import se.websesam.workorder.domain.WorkStatus;

/**
 * The head of a work order.
 *
 * @param holdingEnd how what it is about left its holder, or null
 * @param chargingForm how the holder has it, or null
 * @param pickupNumber the pickup order that it waits for, or null
 * @param dismantlingNumber the work order that it goes back with, or null
 */
public record WorkHead(
    long id,
    long version,
    String workOrderNumber,
    WorkStatus status,
    String recipientRef,
    boolean recipientProtected,
    String recipientName,
    Long customerId,
    String customer,
    Long deliveryAddressId,
    long ordererId,
    String orderer,
    Performer performer,
    Instant registeredAt,
    LocalDate startBy,
    LocalDate doneBy,
    LocalDate plannedOn,
    BigDecimal quote,
    String quoteNote,
    LocalDate performedOn,
    HoldingEndKind holdingEnd,
    ChargingForm chargingForm,
    String pickupNumber,
    String dismantlingNumber) {

  /** Whether what it is about could be sent back by a pickup order. */
  boolean isReturnable() {
    return holdingEnd == null
        && chargingForm != ChargingForm.SALE
        && pickupNumber == null
        && dismantlingNumber == null;
  }

  /** LW-01: whether the order that it was to be delivered with has been cancelled. */
  public boolean isOrderCancelled() {
    return holdingEnd == HoldingEndKind.ORDER_CANCELLED;
  }
}
