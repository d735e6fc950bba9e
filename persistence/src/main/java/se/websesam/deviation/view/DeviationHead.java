package se.websesam.deviation.view;

import java.time.Instant;
import java.time.LocalDate;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.deviation.domain.DeviationRoute;
import se.websesam.deviation.domain.DeviationStatus;
import se.websesam.deviation.domain.DeviationType;

/**
 * The head of a deviation report: what it is about, whose it is and where it is.
 *
 * @param searchUntil the day until which it is searched for (PU-12), or null
 * @param holdingEndedOn the day its holder had it last, or null
 * @param goesBackBy the pickup order or work order that it goes back by, or null
 * @param holdingOrder the order that brought it to its holder, or null
 */
public record DeviationHead(
    long id,
    long version,
    String deviationNumber,
    DeviationStatus status,
    DeviationType type,
    DeviationRoute route,
    String referenceNumber,
    Integer referenceLine,
    Long holdingId,
    String recipientRef,
    Boolean recipientProtected,
    String recipientName,
    String store,
    String articleNumber,
    String designation,
    String picture,
    String individualNumber,
    ChargingForm chargingForm,
    LocalDate deliveredOn,
    String customer,
    String reporter,
    Instant registeredAt,
    LocalDate searchUntil,
    LocalDate holdingEndedOn,
    String goesBackBy,
    String holdingOrder) {

  /** Leaves the name of a protected person out (AC-13). */
  public DeviationHead {
    recipientProtected = recipientProtected != null && recipientProtected;
    recipientName = recipientProtected || recipientName == null ? null : recipientName.strip();
  }
}
