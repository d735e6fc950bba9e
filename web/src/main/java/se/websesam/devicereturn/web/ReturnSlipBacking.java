package se.websesam.devicereturn.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.devicereturn.service.ReturnService;
import se.websesam.devicereturn.view.ReturnSlip;

/** A return's slip [retursedel], to be printed and laid with the devices. */
@Named
@RequestScoped
public class ReturnSlipBacking {

  @Inject private ReturnService returns;

  private String number;
  private ReturnSlip slip;

  /** Reads the return. */
  public void load() {
    slip = returns.slip(number);
  }

  public ReturnSlip getSlip() {
    return slip;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
