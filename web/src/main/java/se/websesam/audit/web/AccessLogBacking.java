package se.websesam.audit.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.domain.AccessOutcome;
import se.websesam.audit.service.AccessLogQueries;
import se.websesam.audit.view.AccessLogRow;
import se.websesam.audit.view.AccessLogSearch;
import se.websesam.audit.view.SealCheck;
import se.websesam.shared.view.Sort;
import se.websesam.shared.web.PagedList;

/** Search in the access log. What is searched for is posted, since it may be a person's number. */
@Named
@ViewScoped
public class AccessLogBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AccessLogQueries log;
  @Inject private Clock clock;

  private LocalDate from;
  private LocalDate to;
  private String user;
  private String patient;
  private AccessAction action;
  private AccessOutcome outcome;
  private boolean oldestFirst;
  private int page = 1;
  private transient SealCheck check;
  private PagedList<AccessLogRow> list;

  /** Compares the log with its seals. */
  public void checkSeals() {
    check = log.checkSeals();
  }

  /** What the comparison found; null before it is asked for. */
  public SealCheck getCheck() {
    return check;
  }

  /** Shows the last seven days at first. */
  public void load() {
    from = LocalDate.now(clock).minusDays(6);
    show(page);
  }

  /** Shows the first page of what is asked for. */
  public void search() {
    show(1);
  }

  /** Turns the order of the rows: the newest first at first, then the oldest. */
  public void turn() {
    oldestFirst = !oldestFirst;
    show(1);
  }

  public boolean isOldestFirst() {
    return oldestFirst;
  }

  /** The page before. */
  public void previous() {
    show(page - 1);
  }

  /** The page after. */
  public void next() {
    show(page + 1);
  }

  private void show(int number) {
    page = number;
    AccessLogSearch asked =
        new AccessLogSearch(
            start(from),
            to == null ? null : start(to.plusDays(1)),
            stripped(user),
            patient == null ? null : stripped(patient.replace("-", "")),
            action,
            outcome);
    list =
        new PagedList<>(
            number, new Sort("time", !oldestFirst), request -> log.list(asked, request));
  }

  private Instant start(LocalDate day) {
    return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
  }

  private static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** The rows; read again after a refused input, since they are not kept with the form. */
  public PagedList<AccessLogRow> getList() {
    if (list == null || list.getRows() == null) {
      show(page);
    }
    return list;
  }

  public AccessAction[] getActions() {
    return AccessAction.values();
  }

  public AccessOutcome[] getOutcomes() {
    return AccessOutcome.values();
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public String getUser() {
    return user;
  }

  public void setUser(String user) {
    this.user = user;
  }

  public String getPatient() {
    return patient;
  }

  public void setPatient(String patient) {
    this.patient = patient;
  }

  public AccessAction getAction() {
    return action;
  }

  public void setAction(AccessAction action) {
    this.action = action;
  }

  public AccessOutcome getOutcome() {
    return outcome;
  }

  public void setOutcome(AccessOutcome outcome) {
    this.outcome = outcome;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
