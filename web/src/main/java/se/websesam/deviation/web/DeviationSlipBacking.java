package se.websesam.deviation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.deviation.service.DeviationQueries;
import se.websesam.deviation.view.DeviationDetails;

/** A report's slip, to be printed and laid with what is sent in (DV-02). */
@Named
@RequestScoped
public class DeviationSlipBacking {

  @Inject private DeviationQueries queries;

  private String number;
  private DeviationDetails report;

  /** Reads the report. */
  public void load() {
    report = queries.slip(number);
  }

  public DeviationDetails getReport() {
    return report;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
