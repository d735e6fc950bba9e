package se.websesam.device.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import se.websesam.shared.domain.Money;

/**
 * Dated fact about one holding that its rent follows from [hyreshändelse].
 *
 * @param id identifies the event; an invoice line names the ids it came from
 * @param happenedOn the day it took place, Swedish time; for a pickup order the day of registration
 * @param recordedAt the instant it became known; orders events of the same day
 * @param payerId who pays from that day, for {@code DELIVERED} and {@code PAYER_CHANGED}; else 0
 * @param monthlyRate kronor for a whole month, for {@code DELIVERED} and {@code RATE_CHANGED}; else
 *     null
 * @param reverses the event that never counted, for {@code REVERSED}; else null
 */
public record RentEvent(
    long id,
    RentEventKind kind,
    LocalDate happenedOn,
    Instant recordedAt,
    long payerId,
    BigDecimal monthlyRate,
    Long reverses) {

  /** Refuses an event that lacks what its kind needs; the rate is kept with two decimals. */
  public RentEvent {
    Objects.requireNonNull(happenedOn, "happenedOn");
    Objects.requireNonNull(recordedAt, "recordedAt");
    if (kind.namesRate() && (monthlyRate == null || monthlyRate.signum() < 0)) {
      throw new IllegalArgumentException(kind + " needs a monthly rate that is not negative");
    }
    if ((kind == RentEventKind.REVERSED) != (reverses != null)) {
      throw new IllegalArgumentException("exactly REVERSED names an event that it reverses");
    }
    monthlyRate = monthlyRate == null ? null : Money.round(monthlyRate);
  }

  /** A hand-over of the device: rent begins. */
  public static RentEvent delivered(
      long id, LocalDate happenedOn, Instant recordedAt, long payerId, BigDecimal monthlyRate) {
    return new RentEvent(
        id, RentEventKind.DELIVERED, happenedOn, recordedAt, payerId, monthlyRate, null);
  }

  /** A new payer from that day. */
  public static RentEvent payerChanged(
      long id, LocalDate happenedOn, Instant recordedAt, long payerId) {
    return new RentEvent(
        id, RentEventKind.PAYER_CHANGED, happenedOn, recordedAt, payerId, null, null);
  }

  /** A new monthly rate from that day. */
  public static RentEvent rateChanged(
      long id, LocalDate happenedOn, Instant recordedAt, BigDecimal monthlyRate) {
    return new RentEvent(
        id, RentEventKind.RATE_CHANGED, happenedOn, recordedAt, 0, monthlyRate, null);
  }

  /** A correction: the other event never counted. */
  public static RentEvent reversed(
      long id, LocalDate happenedOn, Instant recordedAt, long reverses) {
    return new RentEvent(id, RentEventKind.REVERSED, happenedOn, recordedAt, 0, null, reverses);
  }

  /** An event that names neither payer, rate nor other event: pickup, missing, found, returned … */
  public static RentEvent of(
      long id, RentEventKind kind, LocalDate happenedOn, Instant recordedAt) {
    return new RentEvent(id, kind, happenedOn, recordedAt, 0, null, null);
  }
}
