package se.websesam.deviation.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import se.websesam.deviation.domain.LostStatus;

/**
 * The head of the report of a lost device.
 *
 * @param residualValue what it was still worth, when that has been charged
 * @param residualPayer who is to pay in the end when it is somebody else than the payer
 */
public record LostHead(
    long id,
    long version,
    String lostNumber,
    LostStatus status,
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
    String residualPayer) {

  /** Leaves the name of a protected person out (AC-13). */
  public LostHead {
    recipientName = recipientProtected ? null : recipientName.strip();
  }
}
