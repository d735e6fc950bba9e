package se.websesam.demo.county;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.websesam.demo.data.DemoRow;
import se.websesam.demo.data.DemoTable;
import se.websesam.deviation.domain.DeviationAction;
import se.websesam.deviation.domain.DeviationStatus;
import se.websesam.deviation.domain.LostStatus;
import se.websesam.shared.domain.WorkingCalendar;
import se.websesam.workorder.domain.WorkAction;
import se.websesam.workorder.domain.WorkStatus;

/**
 * Cases [ärenden] about what the first prescriber's patients have: work orders, deviation reports
 * and a lost device, a dozen of each kind at most, whatever the size of the county.
 */
final class Cases {

  /** Numbers of each kind begin after this. */
  static final long WORKS = 500_000;

  static final long REPORTS = 600_000;
  static final long LOSSES = 650_000;

  /** Those before are known by name, and what they have is told elsewhere. */
  private static final int FIRST_PATIENT = 20;

  private static final int HELD_FOR_DAYS = 40;
  private static final int LOST_WORKING_DAYS_AGO = 12;
  private static final int MONTHS_TO_FIND_IT = 3;
  private static final int MONTHS_TO_CLAIM = 3;

  /** A rented unit that a patient has. */
  private record Device(long holding, Holder holder, WantedOrder order, OrderedLine line) {}

  private final CountyPlan plan;
  private final Rows rows;
  private final Users users;
  private final Catalogue catalogue;
  private final CountyCustomer unit;
  private final List<DemoRow> works = DemoTable.rows("works.csv");
  private final List<DemoRow> reports = DemoTable.rows("reports.csv");
  private final List<Device> devices = new ArrayList<>();
  private final Set<Long> patients = new HashSet<>();
  private boolean lost;

  /** Cases of the first prescriber's patients; a device is lost at one of the units. */
  Cases(CountyPlan plan, Rows rows, Users users, Catalogue catalogue, CountyCustomer unit) {
    this.plan = plan;
    this.rows = rows;
    this.users = users;
    this.catalogue = catalogue;
    this.unit = unit;
  }

  /** How a holding ends: as it would, but that one device is lost. */
  HoldingEnd end(long holding, Holder holder, WantedOrder order, OrderedLine line, HoldingEnd end) {
    boolean free =
        end == HoldingEnd.HELD
            && order.orderer() == users.staff("prescriber")
            && holder.number() >= FIRST_PATIENT
            && holder.number() < plan.patients()
            && line.wanted().mountedOn() < 0
            && line.isDelivered()
            && line.individualId() != null
            && line.article().isRented()
            && line.outcome().deliveredOn().isBefore(plan.lastDay().minusDays(HELD_FOR_DAYS));
    if (!free || !patients.add(holder.id())) {
      return end;
    }
    Device device = new Device(holding, holder, order, line);
    if (!lost && order.lines().size() == 1 && order.customer().id().equals(unit.id())) {
      lost = true;
      return lose(device);
    }
    if (devices.size() == works.size() + reports.size()) {
      return end;
    }
    devices.add(device);
    return end;
  }

  private HoldingEnd lose(Device device) {
    LocalDate day = plan.workingDaysAgo(LOST_WORKING_DAYS_AGO);
    long id = rows.nextId(Table.LOST_REPORT);
    rows.add(
        Table.LOST_REPORT,
        id,
        1L,
        String.valueOf(LOSSES + id),
        LostStatus.REPORTED.name(),
        device.holder().id(),
        unit.id(),
        users.staff("lossreporter"),
        day.minusDays(3),
        "Står inte kvar i lägenheten efter flytten. Varken anhöriga eller flyttfirman vet var.",
        HoldingEnd.noon(day),
        day.plusMonths(MONTHS_TO_FIND_IT));
    rows.add(Table.LOST_LINE, rows.nextId(Table.LOST_LINE), id, 1, device.holding());
    return HoldingEnd.lost(day);
  }

  /** Writes the cases of all devices that have been chosen: what is newest goes wrong. */
  void load() {
    devices.sort(
        Comparator.comparing((Device device) -> device.line().outcome().deliveredOn()).reversed());
    int next = 0;
    for (DemoRow row : reports) {
      addReport(row, devices.get(next++));
    }
    for (DemoRow row : works) {
      addWork(row, devices.get(next++));
    }
  }

  private void addWork(DemoRow row, Device device) {
    LocalDate day = plan.workingDaysAgo(row.number("workingDaysAgo"));
    Instant registered = CountyPlan.at(day, 10, 15);
    long id = rows.nextId(Table.WORK_ORDER);
    boolean consultant = Set.of("CONSULTATION", "FITTING").contains(row.text("type"));
    boolean repair = row.text("type").startsWith("REPAIR");
    WorkStatus status = WorkAction.SUBMIT.from(WorkStatus.DRAFT);
    addChange(Table.WORK_CHANGE, id, registered, device.order().orderer(), "SUBMIT", null);
    LocalDate planned = null;
    LocalDate performed = null;
    for (Step step : steps(row, day)) {
      WorkAction action = WorkAction.valueOf(step.action());
      status = action.from(status);
      long by = users.staff(consultant ? "consultant" : "technician");
      boolean told = action == WorkAction.ASK || action == WorkAction.CANCEL;
      String words = told ? row.textOrNull("words") : null;
      addChange(Table.WORK_CHANGE, id, step.at(), by, step.action(), words);
      planned = action == WorkAction.PLAN ? after(step.day(), 2) : planned;
      performed = action == WorkAction.PERFORM ? step.day() : performed;
    }
    boolean quoted = row.textOrNull("quote") != null;
    rows.add(
        Table.WORK_ORDER,
        id,
        1L,
        String.valueOf(WORKS + id),
        status.name(),
        device.holder().id(),
        device.order().customer().id(),
        device.order().customer().addresses().get(0).id(),
        device.order().orderer(),
        device.line().article().id(),
        device.line().individualId(),
        device.holding(),
        row.text("type"),
        row.text("description"),
        row.textOrNull("side"),
        row.textOrNull("measures"),
        false,
        repair ? false : null,
        quoted,
        row.text("place"),
        "RECIPIENT",
        "Maja Fjällström",
        "070-1740605",
        consultant ? "CONSULTANT" : "TECHNICIAN",
        registered,
        after(day, consultant ? 15 : 3),
        repair ? after(day, 10) : null,
        planned,
        quoted ? row.amount("quote") : null,
        quoted ? "Arbete och material." : null,
        performed);
    row.list("lines").forEach(line -> addWorkLine(id, line, device));
  }

  /** Labour or material, which is part of the rent. */
  private void addWorkLine(long work, String written, Device device) {
    String[] parts = written.split("\\*");
    CountyArticle article = catalogue.find(parts[0]);
    BigDecimal vat = article.line().vatRate();
    rows.add(
        Table.WORK_LINE,
        rows.nextId(Table.WORK_LINE),
        work,
        article.id(),
        Integer.parseInt(parts[1]),
        false,
        article.price(),
        vat,
        device.line().payer().payerId());
  }

  private void addReport(DemoRow row, Device device) {
    LocalDate day = plan.workingDaysAgo(row.number("workingDaysAgo"));
    long id = rows.nextId(Table.DEVIATION_REPORT);
    String type = row.text("type");
    boolean product = type.equals("POOR_QUALITY");
    boolean about = product || Set.of("LATE_DELIVERY", "RETURNED_NOT_DEREGISTERED").contains(type);
    LocalDate delivered = device.line().outcome().deliveredOn();
    DeviationStatus status = DeviationStatus.REGISTERED;
    boolean answered = false;
    for (Step step : steps(row, day)) {
      DeviationAction action = DeviationAction.valueOf(step.action());
      status = action.from(status);
      answered |= action == DeviationAction.ANSWER;
      boolean told = action == DeviationAction.AWAIT_ITEM || action == DeviationAction.REDIRECT;
      String words = told ? row.textOrNull("words") : null;
      long handler = users.staff("deviationhandler");
      addChange(Table.DEVIATION_CHANGE, id, step.at(), handler, step.action(), words);
    }
    rows.add(
        Table.DEVIATION_REPORT,
        id,
        1L,
        String.valueOf(REPORTS + id),
        status.name(),
        type,
        about ? "DEVICE" : "OWN_DETAILS",
        about ? device.holder().id() : null,
        about ? device.line().article().id() : null,
        about ? device.line().individualId() : null,
        about ? device.holding() : null,
        about ? device.line().article().line().chargingForm() : null,
        about ? delivered : null,
        about ? 1 : null,
        device.order().customer().id(),
        users.staff("prescriber"),
        "Maja Fjällström",
        "070-1740605",
        row.text("description"),
        day,
        about ? 1 : null,
        row.text("injury"),
        product ? "L-2207" : null,
        product ? "PRODUCT" : null,
        product ? "REPLACEMENT" : null,
        product ? "SENT_IN" : null,
        product && delivered.plusMonths(MONTHS_TO_CLAIM).isBefore(day),
        answered ? row.text("cause") : null,
        answered ? row.text("measure") : null,
        answered ? row.text("answer") : null,
        CountyPlan.at(day, 11, 20));
  }

  private void addChange(
      Table table, long of, Instant at, long user, String action, String reason) {
    rows.add(table, rows.nextId(table), of, at, user, action, reason);
  }

  /** What is done with a case, and when. */
  private record Step(String action, LocalDate day, Instant at) {}

  private static List<Step> steps(DemoRow row, LocalDate registered) {
    List<Step> steps = new ArrayList<>();
    for (String written : row.list("course")) {
      String[] parts = written.split("\\+");
      LocalDate day = after(registered, Integer.parseInt(parts[1]));
      steps.add(new Step(parts[0], day, CountyPlan.at(day, 13, 10 + steps.size())));
    }
    return steps;
  }

  private static LocalDate after(LocalDate day, int workingDays) {
    return WorkingCalendar.swedish().addWorkingDays(day, workingDays);
  }
}
