package se.websesam.pickup.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.websesam.device.domain.ReturnHandling;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;

/**
 * Pickup order [hämtorder]: devices of one holder go back to the centre (PU-01).
 *
 * <p>It is written in one go and reaches the centre at once under its number. The centre plans the
 * tour, the driver collects, and at return reception each device is received, or missing and then
 * its holder's again. The status of the order follows from its lines. With the immediate reason the
 * devices are received as soon as it is written, since they came back before.
 */
@Entity
@Table(name = "pickup_order")
@SequenceGenerator(name = "seq_pickup_order", sequenceName = "seq_pickup_order")
public class PickupOrder {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_pickup_order")
  private Long id;

  @Version private long version;

  @Column(name = "pickup_number")
  private String pickupNumber;

  @Enumerated(EnumType.STRING)
  private PickupStatus status = PickupStatus.REGISTERED;

  @Column(name = "recipient_id")
  private Long recipientId;

  @Column(name = "customer_id")
  private Long customerId;

  @Column(name = "orderer_id")
  private Long ordererId;

  @Enumerated(EnumType.STRING)
  @Column(name = "pickup_reason")
  private PickupReason reason;

  @Embedded private PickupAddress address;
  @Embedded private DriverNotes notes;

  @Column(name = "collect_by")
  private LocalDate collectBy;

  @Column(name = "deregister_by")
  private LocalDate deregisterBy;

  @Column(name = "planned_on")
  private LocalDate plannedOn;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
  @OrderBy("lineNumber")
  private List<PickupLine> lines = new ArrayList<>();

  @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
  private List<PickupChange> changes = new ArrayList<>();

  protected PickupOrder() {}

  /** Whose devices are fetched, and for whom of the caller's customers. */
  public record Parties(long recipientId, long customerId) {}

  /** The last days on which the devices should be fetched (PU-05), and received (PU-07). */
  public record Deadlines(LocalDate collectBy, LocalDate deregisterBy) {

    /** As the parameters say, but never before the day that was wished for. */
    public static Deadlines notBefore(
        LocalDate wishedOn, LocalDate collectBy, LocalDate deregisterBy) {
      return new Deadlines(later(wishedOn, collectBy), later(wishedOn, deregisterBy));
    }

    private static LocalDate later(LocalDate wishedOn, LocalDate day) {
      return wishedOn != null && wishedOn.isAfter(day) ? wishedOn : day;
    }
  }

  /**
   * A pickup order as it is sent to the centre [verkställ].
   *
   * @param holdingIds the devices, main devices before their accessories
   * @throws BusinessRuleViolation V-PU-01 without a reason, V-PU-03 without a device
   */
  public static PickupOrder registered(
      String number,
      Parties parties,
      PickupReason reason,
      PickupAddress address,
      DriverNotes notes,
      List<Long> holdingIds,
      Deadlines deadlines,
      Act act) {
    if (reason == null) {
      throw new BusinessRuleViolation("V-PU-01", "reason");
    }
    if (holdingIds.isEmpty()) {
      throw new BusinessRuleViolation("V-PU-03");
    }
    PickupOrder order = new PickupOrder();
    order.pickupNumber = number;
    order.recipientId = parties.recipientId();
    order.customerId = parties.customerId();
    order.ordererId = act.userId();
    order.reason = reason;
    order.address = address;
    order.notes = notes;
    order.collectBy = deadlines.collectBy();
    order.deregisterBy = deadlines.deregisterBy();
    order.registeredAt = act.at();
    for (long holdingId : holdingIds) {
      order.lines.add(new PickupLine(order, order.lines.size() + 1, holdingId));
    }
    return order;
  }

  /** The centre sets the day of the tour, or another one. */
  public void plan(LocalDate day, Act act) {
    moveOpen(PickupAction.PLAN, act);
    plannedOn = day;
  }

  /**
   * The driver has some devices on the car, or with no line named what is left of it.
   *
   * @throws BusinessRuleViolation V-PU-08 for what is on the car already, or over
   */
  public void collect(Set<Integer> lineNumbers, Act act) {
    if (lineNumbers.isEmpty()) {
      moveOpen(PickupAction.COLLECT, act);
      return;
    }
    for (int lineNumber : new TreeSet<>(lineNumbers)) {
      line(lineNumber).move(PickupAction.COLLECT);
      changes.add(new PickupChange(this, lineNumber, act, PickupAction.COLLECT));
    }
    follow();
  }

  /**
   * Some devices have arrived.
   *
   * @param handling what is done with them next, or null for what bears no number
   * @return the lines that moved
   */
  public List<PickupLine> receive(
      Set<Integer> lineNumbers, LocalDate day, ReturnHandling handling, Act act) {
    return close(lineNumbers, PickupAction.RECEIVE, day, handling, act);
  }

  /** Some devices were not among what arrived: their holder has them still (PU-11). */
  public List<PickupLine> miss(Set<Integer> lineNumbers, LocalDate day, Act act) {
    return close(lineNumbers, PickupAction.MISS, day, null, act);
  }

  /**
   * The centre's customer service takes back the order (PU-08), or what is left of it when the
   * driver has fetched some of it.
   *
   * @throws BusinessRuleViolation V-PU-09 without a reason, V-PU-08 when nothing is left
   */
  public List<PickupLine> cancel(LocalDate day, Act act) {
    if (act.reason() == null || act.reason().isBlank()) {
      throw new BusinessRuleViolation("V-PU-09", "reason");
    }
    List<Integer> left =
        allowing(PickupAction.CANCEL).stream().map(PickupLine::lineNumber).toList();
    return close(left, PickupAction.CANCEL, day, null, act);
  }

  /** Refuses when somebody else has changed the order since the caller read it (V-CC-01). */
  public void requireVersion(long seen) {
    if (version != seen) {
      throw new BusinessRuleViolation("V-CC-01");
    }
  }

  private List<PickupLine> close(
      Collection<Integer> lineNumbers,
      PickupAction action,
      LocalDate day,
      ReturnHandling handling,
      Act act) {
    if (lineNumbers.isEmpty()) {
      throw new BusinessRuleViolation("V-PU-03");
    }
    List<PickupLine> moved = lineNumbers.stream().sorted().map(this::line).toList();
    for (PickupLine line : moved) {
      line.move(action);
      line.close(day, handling, act.reason());
      changes.add(new PickupChange(this, line.lineNumber(), act, action));
    }
    follow();
    return moved;
  }

  private void moveOpen(PickupAction action, Act act) {
    allowing(action).forEach(line -> line.move(action));
    changes.add(new PickupChange(this, null, act, action));
    follow();
  }

  /** The lines that can take an action; when none can, what the first one refuses it by. */
  private List<PickupLine> allowing(PickupAction action) {
    List<PickupLine> left = lines.stream().filter(line -> action.isAllowed(line.status())).toList();
    if (left.isEmpty()) {
      action.from(lines.get(0).status());
    }
    return left;
  }

  private void follow() {
    status = PickupStatus.of(lines.stream().map(PickupLine::status).toList());
  }

  private PickupLine line(int lineNumber) {
    return lines.stream()
        .filter(line -> line.lineNumber() == lineNumber)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  public Long id() {
    return id;
  }

  public String pickupNumber() {
    return pickupNumber;
  }

  public PickupStatus status() {
    return status;
  }

  public PickupReason reason() {
    return reason;
  }

  public Long ordererId() {
    return ordererId;
  }

  public List<PickupLine> lines() {
    return List.copyOf(lines);
  }
}
