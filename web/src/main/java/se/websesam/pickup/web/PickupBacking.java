package se.websesam.pickup.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.websesam.device.domain.ReturnHandling;
import se.websesam.pickup.domain.PickupAction;
import se.websesam.pickup.service.PickupHandlingService;
import se.websesam.pickup.service.PickupQueries;
import se.websesam.pickup.service.PickupRef;
import se.websesam.pickup.view.PickupDetails;
import se.websesam.pickup.view.PickupLineRow;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;

/** A pickup order's page: to be read by its unit, to be planned and received by the centre. */
@Named
@ViewScoped
public class PickupBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PickupQueries queries;
  @Inject private PickupHandlingService handling;
  @Inject private Texts texts;
  @Inject private Clock clock;

  private final Map<Integer, Boolean> ticked = new HashMap<>();
  private String number;
  private long version;
  private transient PickupDetails pickup;
  private LocalDate plannedOn;
  private String scanned;
  private String reason;

  /** Reads the pickup order. */
  public void load() {
    pickup = queries.details(number);
    version = pickup.head().version();
    plannedOn = LocalDate.now(clock);
  }

  /** Sets the day of the tour. */
  public String plan() {
    return done(handling.plan(ref(), plannedOn));
  }

  /** The driver has what is ticked on the car, or everything when nothing is. */
  public String collect() {
    return done(handling.collect(ref(), lines()));
  }

  /** Ticks the device whose number has been scanned, and waits for the next. */
  public void scan() {
    String wanted = scanned == null ? "" : scanned.strip();
    Optional<PickupLineRow> found =
        getPickup().lines().stream()
            .filter(
                line -> line.status().isOpen() && !ticked.getOrDefault(line.lineNumber(), false))
            .filter(
                line ->
                    wanted.equals(line.individualNumber()) || wanted.equals(line.articleNumber()))
            .findFirst();
    PickupLineRow line = found.orElseThrow(() -> new BusinessRuleViolation("V-PU-11", "scanned"));
    ticked.put(line.lineNumber(), true);
    scanned = null;
    Navigation.say(texts.page("pickup_work.scanned", line.designation()));
  }

  /** Receives what is ticked; it goes where the button says. */
  public String receive(ReturnHandling where) {
    return done(handling.receive(ref(), lines(), where));
  }

  /** What is ticked was missing. */
  public String miss() {
    return done(handling.miss(ref(), lines()));
  }

  /** Takes the order back for the reason given. */
  public String cancel() {
    return done(handling.cancel(ref(), reason));
  }

  private String done(PickupDetails after) {
    String now =
        after.isPartlyFetched()
            ? texts.page("pickup_details.partly")
            : texts.label(after.head().status());
    Navigation.tell(texts.page("pickup_work.done", number, now));
    return Navigation.sameView();
  }

  private Set<Integer> lines() {
    return ticked.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private PickupRef ref() {
    return new PickupRef(number, version);
  }

  /** Whether the devices should have been fetched by now (PU-07). */
  public boolean isOverdue() {
    return getPickup().head().isOverdue(LocalDate.now(clock));
  }

  /** Whether an action may be done with any of the devices. */
  public boolean may(PickupAction action) {
    return getPickup().lines().stream().anyMatch(line -> action.isAllowed(line.status()));
  }

  public List<ReturnHandling> getHandlings() {
    return List.of(ReturnHandling.values());
  }

  public PickupDetails getPickup() {
    if (pickup == null) {
      pickup = queries.details(number);
    }
    return pickup;
  }

  public Map<Integer, Boolean> getTicked() {
    return ticked;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public LocalDate getPlannedOn() {
    return plannedOn;
  }

  public void setPlannedOn(LocalDate plannedOn) {
    this.plannedOn = plannedOn;
  }

  public String getScanned() {
    return scanned;
  }

  public void setScanned(String scanned) {
    this.scanned = scanned;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
