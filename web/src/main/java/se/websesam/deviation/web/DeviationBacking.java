package se.websesam.deviation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.websesam.deviation.domain.AnswerCause;
import se.websesam.deviation.domain.DeviationAction;
import se.websesam.deviation.service.AnswerDeviation;
import se.websesam.deviation.service.DeviationHandlingService;
import se.websesam.deviation.service.DeviationQueries;
import se.websesam.deviation.service.DeviationRef;
import se.websesam.deviation.view.DeviationDetails;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;

/** A deviation report's page: to be followed by its unit, to be looked into by the centre. */
@Named
@ViewScoped
public class DeviationBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DeviationQueries queries;
  @Inject private DeviationHandlingService handling;
  @Inject private Texts texts;

  private String number;
  private long version;
  private transient DeviationDetails report;
  private String note;
  private String supplierReference;
  private AnswerCause cause;
  private String measure;
  private String answer;
  private boolean creditPurchase;
  private LocalDate searchUntil;
  private String outcome;

  /** Reads the report. */
  public void load() {
    report = queries.details(number);
    version = report.head().version();
    supplierReference = report.facts().supplierReference();
    cause = report.facts().answerCause();
    measure = report.facts().answerMeasure();
    answer = report.facts().answer();
    searchUntil = report.head().searchUntil();
  }

  /** Does what the button says, with the note if there is one. */
  public String handle(DeviationAction action) {
    return done(handling.handle(ref(), action, note));
  }

  /** Claims it of the supplier. */
  public String claim() {
    return done(handling.claim(ref(), supplierReference, note));
  }

  /** Takes back what was given back for it. */
  public String takeBackCredit() {
    return done(handling.takeBackCredit(ref(), note));
  }

  /** Answers the reporter. */
  public String answerIt() {
    return done(
        handling.answer(ref(), new AnswerDeviation(cause, measure, answer, creditPurchase)));
  }

  /** Searches for it until the day given. */
  public String search() {
    return done(handling.search(ref(), searchUntil, note));
  }

  /** It was at the centre. */
  public String find() {
    return done(handling.find(ref(), outcome));
  }

  /** It was not, and is scrapped. */
  public String scrap() {
    return done(handling.scrap(ref(), outcome));
  }

  private String done(DeviationDetails after) {
    Navigation.tell(texts.page("deviation_work.done", number, texts.label(after.head().status())));
    return Navigation.sameView();
  }

  private DeviationRef ref() {
    return new DeviationRef(number, version);
  }

  /** What may be done now with a note at most. */
  public List<DeviationAction> getPlainActions() {
    return Stream.of(DeviationAction.values())
        .filter(DeviationAction::isPlain)
        .filter(getReport()::allows)
        .toList();
  }

  /** What can be chosen as the cause. */
  public List<AnswerCause> getCauses() {
    return Stream.of(AnswerCause.values()).filter(one -> !one.isOfSearch()).toList();
  }

  public DeviationDetails getReport() {
    if (report == null) {
      report = queries.details(number);
    }
    return report;
  }

  public LocalDate getSearchUntil() {
    return searchUntil;
  }

  public void setSearchUntil(LocalDate searchUntil) {
    this.searchUntil = searchUntil;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getSupplierReference() {
    return supplierReference;
  }

  public void setSupplierReference(String supplierReference) {
    this.supplierReference = supplierReference;
  }

  public AnswerCause getCause() {
    return cause;
  }

  public void setCause(AnswerCause cause) {
    this.cause = cause;
  }

  public String getMeasure() {
    return measure;
  }

  public void setMeasure(String measure) {
    this.measure = measure;
  }

  public boolean isCreditPurchase() {
    return creditPurchase;
  }

  public void setCreditPurchase(boolean creditPurchase) {
    this.creditPurchase = creditPurchase;
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }
}
