package se.websesam.workorder.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;
import se.websesam.workorder.domain.WorkAction;
import se.websesam.workorder.service.WorkBilling;
import se.websesam.workorder.service.WorkHandlingService;
import se.websesam.workorder.service.WorkOrderService;
import se.websesam.workorder.service.WorkQueries;
import se.websesam.workorder.service.WorkRef;
import se.websesam.workorder.service.WorkStep;
import se.websesam.workorder.view.WorkDetails;
import se.websesam.workorder.view.WorkReturn;

/** A work order's page: its unit answers and decides, the centre plans, does and closes. */
@Named
@ViewScoped
public class WorkBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private WorkQueries queries;
  @Inject private WorkOrderService works;
  @Inject private WorkHandlingService handling;
  @Inject private Texts texts;
  @Inject private Clock clock;

  private String number;
  private long id;
  private long version;
  private transient WorkDetails work;
  private String words;
  private LocalDate plannedOn;
  private BigDecimal quote;
  private String quoteNote;
  private String lineArticle;
  private Integer lineQuantity = 1;
  private WorkBilling lineBilling = WorkBilling.AS_AGREED;

  /** What goes back with the technician: all of it, unless he says otherwise. */
  private final Map<Long, Boolean> cameBack = new HashMap<>();

  /** Reads the work order. */
  public void load() {
    work = queries.details(number);
    id = work.head().id();
    version = work.head().version();
    plannedOn = LocalDate.now(clock);
    lineArticle = work.lines().isEmpty() ? work.body().serviceNumber() : null;
    cameBack.clear();
    work.goingBack().stream()
        .filter(WorkReturn::isWaiting)
        .forEach(row -> cameBack.put(row.holdingId(), true));
  }

  /** Answers the centre's question. */
  public String answer() {
    return done(works.answer(ref(), words));
  }

  /** Go. */
  public String approve() {
    return done(works.approve(ref()));
  }

  /** Stop. */
  public String decline() {
    return done(works.decline(ref(), words));
  }

  /** Takes it back. */
  public String withdraw() {
    return done(works.withdraw(ref(), words));
  }

  /** Asks its orderer. */
  public String ask() {
    return done(handling.ask(ref(), words));
  }

  /** Does a step that needs nothing but a click. */
  public String step(WorkStep step) {
    return done(handling.step(ref(), step));
  }

  /** Puts the cost proposal. */
  public String putQuote() {
    return done(handling.quote(ref(), quote, quoteNote));
  }

  /** Sets the day. */
  public String plan() {
    return done(handling.plan(ref(), plannedOn));
  }

  /** It has been done, and what is ticked was brought along. */
  public String perform() {
    Set<Long> ticked =
        cameBack.entrySet().stream()
            .filter(Map.Entry::getValue)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return done(handling.perform(ref(), ticked));
  }

  /** Notes labour or material. */
  public String addLine() {
    int quantity = lineQuantity == null ? 0 : lineQuantity;
    return done(handling.addLine(ref(), lineArticle, quantity, lineBilling));
  }

  /** Takes labour or material away. */
  public String removeLine(long lineId) {
    return done(handling.removeLine(ref(), lineId));
  }

  /** Closes and bills it. */
  public String close() {
    return done(handling.close(ref()));
  }

  /** Gives it up. */
  public String cancel() {
    return done(handling.cancel(ref(), words));
  }

  private String done(WorkDetails after) {
    Navigation.tell(texts.page("work_details.done", number, texts.label(after.head().status())));
    return Navigation.sameView();
  }

  private WorkRef ref() {
    return new WorkRef(id, version);
  }

  /** Whether an action may be done with it. */
  public boolean may(WorkAction action) {
    return getWork().allows(action);
  }

  /** The steps that can be taken by a click. */
  public List<WorkStep> getSteps() {
    return Arrays.stream(WorkStep.values()).filter(step -> may(step.action())).toList();
  }

  public WorkBilling[] getBillings() {
    return WorkBilling.values();
  }

  public WorkDetails getWork() {
    if (work == null) {
      work = queries.details(number);
    }
    return work;
  }

  public Map<Long, Boolean> getCameBack() {
    return cameBack;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public LocalDate getPlannedOn() {
    return plannedOn;
  }

  public void setPlannedOn(LocalDate plannedOn) {
    this.plannedOn = plannedOn;
  }

  public BigDecimal getQuote() {
    return quote;
  }

  public void setQuote(BigDecimal quote) {
    this.quote = quote;
  }

  public String getQuoteNote() {
    return quoteNote;
  }

  public void setQuoteNote(String quoteNote) {
    this.quoteNote = quoteNote;
  }

  public String getLineArticle() {
    return lineArticle;
  }

  public void setLineArticle(String lineArticle) {
    this.lineArticle = lineArticle;
  }

  public Integer getLineQuantity() {
    return lineQuantity;
  }

  public void setLineQuantity(Integer lineQuantity) {
    this.lineQuantity = lineQuantity;
  }

  public WorkBilling getLineBilling() {
    return lineBilling;
  }

  public void setLineBilling(WorkBilling lineBilling) {
    this.lineBilling = lineBilling;
  }
}
