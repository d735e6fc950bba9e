package se.websesam.device.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * A holding's events, written one after the other: each is recorded at noon of its day unless
 * {@link #recorded} says otherwise. Ids count from 1.
 */
public final class RentHistoryBuilder {

  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  private final List<RentEvent> events = new ArrayList<>();
  private LocalDate recordedOn;

  /** The next events become known on that day. */
  public RentHistoryBuilder recorded(String day) {
    recordedOn = LocalDate.parse(day);
    return this;
  }

  /** A delivery to a payer at a monthly rate. */
  public RentHistoryBuilder delivered(String day, long payerId, String rate) {
    LocalDate on = LocalDate.parse(day);
    events.add(RentEvent.delivered(nextId(), on, noon(on), payerId, new BigDecimal(rate)));
    return this;
  }

  /** Another payer. */
  public RentHistoryBuilder payer(String day, long payerId) {
    LocalDate on = LocalDate.parse(day);
    events.add(RentEvent.payerChanged(nextId(), on, noon(on), payerId));
    return this;
  }

  /** Another rate. */
  public RentHistoryBuilder rate(String day, String rate) {
    LocalDate on = LocalDate.parse(day);
    events.add(RentEvent.rateChanged(nextId(), on, noon(on), new BigDecimal(rate)));
    return this;
  }

  /** Any event that names nothing else. */
  public RentHistoryBuilder then(RentEventKind kind, String day) {
    LocalDate on = LocalDate.parse(day);
    events.add(RentEvent.of(nextId(), kind, on, noon(on)));
    return this;
  }

  /** A correction. */
  public RentHistoryBuilder reversed(String day, long id) {
    LocalDate on = LocalDate.parse(day);
    events.add(RentEvent.reversed(nextId(), on, noon(on), id));
    return this;
  }

  /** The events so far. */
  public List<RentEvent> build() {
    return List.copyOf(events);
  }

  private long nextId() {
    return events.size() + 1L;
  }

  private Instant noon(LocalDate happenedOn) {
    LocalDate day = recordedOn == null ? happenedOn : recordedOn;
    return day.atTime(12, 0).atZone(STOCKHOLM).toInstant();
  }
}
