package se.websesam.deviation.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.deviation.domain.LostReason;
import se.websesam.deviation.domain.LostStatus;

/**
 * The head of the report of a lost device.
 *
 * @param form how the device is or was charged
 * @param residualValue what it was still worth, when that has been charged
 * @param residualPayer who is to pay in the end when it is somebody else than the payer
 * @param letterDue the last day to write to who does not give it back
 * @param letterNumber the report that the letter was sent from
 * @param returnBy the last day on which it can be given back before it is charged
 * @param lossBy the last day to report what has not come back as lost
 * @param dropReason why it is not asked for any more
 */
public record LostHead(
    long id,
    long version,
    String lostNumber,
    LostStatus status,
    LostReason reason,
    ChargingForm form,
    String recipientRef,
    boolean recipientProtected,
    String recipientName,
    String customer,
    String reporter,
    Instant registeredAt,
    LocalDate lostOn,
    String circumstances,
    Boolean negligent,
    String judgedBy,
    LocalDate recoverableUntil,
    LocalDate closedOn,
    BigDecimal residualValue,
    String residualPayer,
    LocalDate letterDue,
    String letterNumber,
    LocalDate letterOn,
    LocalDate returnBy,
    LocalDate lossBy,
    String dropReason) {

  /** Leaves the name of a protected person out (AC-13). */
  public LostHead {
    recipientName = recipientProtected ? null : recipientName.strip();
  }
}
