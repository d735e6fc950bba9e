package se.websesam.device.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A rent event [hyreshändelse] of a holding as it was recorded; never changed, only reversed. */
@Entity
@Table(name = "rent_event")
@SequenceGenerator(name = "seq_rent_event", sequenceName = "seq_rent_event")
public class RecordedRentEvent {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_rent_event")
  private Long id;

  @Column(name = "holding_id")
  private Long holdingId;

  @Enumerated(EnumType.STRING)
  private RentEventKind kind;

  @Column(name = "happened_on")
  private LocalDate happenedOn;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private Long recordedBy;

  @Column(name = "payer_id")
  private Long payerId;

  @Column(name = "monthly_rate")
  private BigDecimal monthlyRate;

  @Column(name = "reverses_id")
  private Long reversesId;

  protected RecordedRentEvent() {}

  public Long id() {
    return id;
  }

  /** The fact that rent follows from. */
  public RentEvent fact() {
    return new RentEvent(
        id, kind, happenedOn, recordedAt, payerId == null ? 0 : payerId, monthlyRate, reversesId);
  }

  /** The delivery that starts the rent: to a payer, at a monthly rate. */
  public static RecordedRentEvent delivered(
      DeviceHolding holding, LocalDate day, Instant now, long recordedBy) {
    RecordedRentEvent event = new RecordedRentEvent();
    event.holdingId = holding.id();
    event.kind = RentEventKind.DELIVERED;
    event.happenedOn = day;
    event.recordedAt = now;
    event.recordedBy = recordedBy;
    event.payerId = holding.payerId();
    event.monthlyRate = holding.price();
    return event;
  }

  /** An earlier event of the same holding never counted. */
  public static RecordedRentEvent reversed(
      DeviceHolding holding, RecordedRentEvent earlier, LocalDate day, Instant now, long by) {
    RecordedRentEvent event = of(holding, RentEventKind.REVERSED, day, now, by);
    event.reversesId = earlier.id;
    return event;
  }

  /** Another payer or another rate counts from a day, as the holding says now (PY-07). */
  public static RecordedRentEvent termsChanged(
      DeviceHolding holding, RentEventKind kind, LocalDate day, Instant now, long recordedBy) {
    RecordedRentEvent event = of(holding, kind, day, now, recordedBy);
    event.payerId = kind.namesPayer() ? holding.payerId() : null;
    event.monthlyRate = kind.namesRate() ? holding.price() : null;
    return event;
  }

  /** What happens to the rent of a device that goes back: pickup ordered, missing, returned … */
  public static RecordedRentEvent of(
      DeviceHolding holding, RentEventKind kind, LocalDate day, Instant now, long recordedBy) {
    RecordedRentEvent event = new RecordedRentEvent();
    event.holdingId = holding.id();
    event.kind = kind;
    event.happenedOn = day;
    event.recordedAt = now;
    event.recordedBy = recordedBy;
    return event;
  }
}
