package se.websesam.deviation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import se.websesam.deviation.service.LostDeviceService;
import se.websesam.deviation.service.LostRef;
import se.websesam.deviation.view.LostDetails;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;

/** The page of a lost device: judged by the cost owner, charged and found by the centre. */
@Named
@ViewScoped
public class LostBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private LostDeviceService losses;
  @Inject private Texts texts;

  private String number;
  private long version;
  private transient LostDetails report;
  private Boolean negligent;
  private String judgedBy;
  private BigDecimal residual;
  private String residualPayer;

  /** Reads the report. */
  public void load() {
    report = losses.details(number);
    version = report.head().version();
  }

  /** Keeps what the cost owner has judged. */
  public String judge() {
    return done(losses.judge(ref(), negligent, judgedBy));
  }

  /** Charges what it was still worth. */
  public String charge() {
    return done(losses.charge(ref(), residual, residualPayer));
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
}
