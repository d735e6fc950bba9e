package se.websesam.order.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.websesam.device.service.DeviceQueries;
import se.websesam.order.domain.LineAction;
import se.websesam.order.service.LineRef;
import se.websesam.order.service.OrderFileQueries;
import se.websesam.order.service.OrderHandlingService;
import se.websesam.order.service.WorkListQueries;
import se.websesam.order.view.OrderFileList;
import se.websesam.order.view.OrderLineRow;
import se.websesam.order.view.WorkLine;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;

/** One order line at the centre: begin, set aside, expect, deliver, cancel. */
@Named
@ViewScoped
public class WorkLineBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private WorkListQueries queries;
  @Inject private OrderHandlingService handling;
  @Inject private OrderFileQueries fileQueries;
  @Inject private DeviceQueries devices;
  @Inject private Clock clock;
  @Inject private Texts texts;

  private long orderId;
  private int line;
  private transient WorkLine work;
  private transient OrderFileList files;
  private long version;
  private String individualNumber;
  private LocalDate deliveredOn;
  private LocalDate expectedOn;
  private String reason;

  /** Reads the line. */
  public void load() {
    work = queries.line(orderId, line);
    version = work.order().head().version();
    deliveredOn = LocalDate.now(clock);
    expectedOn = work.line().expectedOn();
  }

  /** An action that needs nothing but the click. */
  public String handle(LineAction action) {
    return done(handling.handle(ref(), action));
  }

  /** Sets the unit, or the quantity, aside. */
  public String allocate() {
    return done(handling.allocate(ref(), individualNumber));
  }

  /** Sets the day the centre expects to deliver. */
  public String expect() {
    return done(handling.expect(ref(), expectedOn));
  }

  /** Delivers the line. */
  public String deliver() {
    return done(handling.deliver(ref(), deliveredOn));
  }

  /** Cancels the line for the reason given. */
  public String cancel() {
    return done(handling.cancel(ref(), reason));
  }

  /** Numbers of free units, beginning with what is being typed. */
  public List<String> suggest(String typed) {
    return devices.freeIndividuals(getWork().articleId(), typed);
  }

  /** The lines of the parts that are mounted on this line's device before delivery (CP-03). */
  public List<OrderLineRow> getToMount() {
    return getWork().order().lines().stream()
        .filter(part -> part.parentLine() != null && part.parentLine() == line)
        .toList();
  }

  /** The plain actions that may be done now. */
  public List<LineAction> getPlainActions() {
    return getWork().allowed().stream().filter(LineAction::isPlain).toList();
  }

  public WorkLine getWork() {
    if (work == null) {
      work = queries.line(orderId, line);
    }
    return work;
  }

  /** The files attached to the order of the line. */
  public OrderFileList getFiles() {
    if (files == null) {
      files = fileQueries.files(orderId);
    }
    return files;
  }

  private LineRef ref() {
    return new LineRef(orderId, version, line);
  }

  private String done(WorkLine after) {
    Navigation.tell(texts.page("work_line.done", texts.label(after.line().status())));
    return Navigation.sameView();
  }

  public long getOrderId() {
    return orderId;
  }

  public void setOrderId(long orderId) {
    this.orderId = orderId;
  }

  public int getLine() {
    return line;
  }

  public void setLine(int line) {
    this.line = line;
  }

  public String getIndividualNumber() {
    return individualNumber;
  }

  public void setIndividualNumber(String individualNumber) {
    this.individualNumber = individualNumber;
  }

  public LocalDate getDeliveredOn() {
    return deliveredOn;
  }

  public void setDeliveredOn(LocalDate deliveredOn) {
    this.deliveredOn = deliveredOn;
  }

  public LocalDate getExpectedOn() {
    return expectedOn;
  }

  public void setExpectedOn(LocalDate expectedOn) {
    this.expectedOn = expectedOn;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
