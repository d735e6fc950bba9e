package se.websesam.deviation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import se.websesam.deviation.service.KeptDeviceService;
import se.websesam.deviation.service.LostDeviceService;
import se.websesam.deviation.service.LostRef;
import se.websesam.deviation.view.LostDetails;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;

/**
 * The page of a device that is lost or not given back: asked for by letter, judged by the cost
 * owner, charged and found by the centre.
 */
@Named
@ViewScoped
public class LostBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private LostDeviceService losses;
  @Inject private KeptDeviceService kept;
  @Inject private Texts texts;

  private String number;
  private long version;
  private List<String> letterNumbers = List.of();
  private transient LostDetails report;
  private Boolean negligent;
  private String judgedBy;
  private BigDecimal residual;
  private String residualPayer;
  private String costOwner;
  private String dropReason;

  /** Reads the report. */
  public void load() {
    report = losses.details(number);
    version = report.head().version();
    letterNumbers = report.letterNumbers();
    residual = report.head().residualValue();
    residualPayer = report.head().residualPayer();
  }

  /** Keeps what the cost owner has judged. */
  public String judge() {
    return done(losses.judge(ref(), negligent, judgedBy));
  }

  /** Charges what it was still worth. */
  public String charge() {
    return done(losses.charge(ref(), residual, residualPayer));
  }

  /** Sets another residual value, as long as it stands on no invoice. */
  public String changeResidual() {
    return done(losses.changeResidual(ref(), residual, residualPayer));
  }

  /** The letter that asks for it has been sent. */
  public String sendLetter() {
    return done(kept.sendLetter(ref(), Set.copyOf(letterNumbers)));
  }

  /** Charges what it was still worth, since it was not given back in time. */
  public String chargeKept() {
    return done(kept.charge(ref(), residual, costOwner, residualPayer));
  }

  /** It was not given back in time and is lost. */
  public String reportLoss() {
    return done(kept.reportLoss(ref()));
  }

  /** It is not asked for any more. */
  public String drop() {
    return done(kept.drop(ref(), dropReason));
  }

  /** It is with its holder after all. */
  public String foundWithHolder() {
    return done(losses.foundWithHolder(ref()));
  }

  /** It has come to the centre. */
  public String foundAtCentre() {
    return done(losses.foundAtCentre(ref()));
  }

  private String done(LostDetails after) {
    Navigation.tell(texts.page("lost_details.done", number, texts.label(after.head().status())));
    return Navigation.sameView();
  }

  private LostRef ref() {
    return new LostRef(number, version);
  }

  public LostDetails getReport() {
    if (report == null) {
      report = losses.details(number);
    }
    return report;
  }

  /** The reports that the letter asks for. */
  public String getLetterNumberList() {
    return String.join(", ", letterNumbers);
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public Boolean getNegligent() {
    return negligent;
  }

  public void setNegligent(Boolean negligent) {
    this.negligent = negligent;
  }

  public BigDecimal getResidual() {
    return residual;
  }

  public void setResidual(BigDecimal residual) {
    this.residual = residual;
  }

  public String getResidualPayer() {
    return residualPayer;
  }

  public void setResidualPayer(String residualPayer) {
    this.residualPayer = residualPayer;
  }

  public String getJudgedBy() {
    return judgedBy;
  }

  public void setJudgedBy(String judgedBy) {
    this.judgedBy = judgedBy;
  }

  public String getCostOwner() {
    return costOwner;
  }

  public void setCostOwner(String costOwner) {
    this.costOwner = costOwner;
  }

  public String getDropReason() {
    return dropReason;
  }

  public void setDropReason(String dropReason) {
    this.dropReason = dropReason;
  }
}
