package se.websesam.deviation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import se.websesam.deviation.service.WearRef;
import se.websesam.deviation.service.WearService;
import se.websesam.deviation.view.WearDetails;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;

/** The page of a case of abnormal wear: answered by the prescriber, decided by the centre. */
@Named
@ViewScoped
public class WearBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private WearService cases;
  @Inject private Texts texts;

  private String number;
  private long version;
  private transient WearDetails wear;
  private String answer;
  private BigDecimal amount;
  private String costOwner;
  private String reason;

  /** Reads the case. */
  public void load() {
    wear = cases.details(number);
    version = wear.facts().version();
    amount = wear.facts().proposed();
  }

  /** The prescriber agrees. */
  public String agree() {
    return done(cases.answer(ref(), true, answer));
  }

  /** The prescriber does not. */
  public String contest() {
    return done(cases.answer(ref(), false, answer));
  }

  /** It is to be paid. */
  public String charge() {
    return done(cases.charge(ref(), amount, costOwner));
  }

  /** Nothing is to be paid. */
  public String waive() {
    return done(cases.waive(ref(), reason));
  }

  private String done(WearDetails after) {
    Navigation.tell(texts.page("wear_details.done", number, texts.label(after.facts().status())));
    return Navigation.sameView();
  }

  private WearRef ref() {
    return new WearRef(number, version);
  }

  public WearDetails getWear() {
    if (wear == null) {
      wear = cases.details(number);
    }
    return wear;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }

  public String getCostOwner() {
    return costOwner;
  }

  public void setCostOwner(String costOwner) {
    this.costOwner = costOwner;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
