package se.websesam.deviation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import se.websesam.deviation.service.LostDeviceService;
import se.websesam.deviation.service.ReportLoss;
import se.websesam.deviation.view.LostForm;
import se.websesam.recipient.web.HolderRef;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;

/** The form of a loss [anmäl förkommet]. */
@Named
@ViewScoped
public class LostFormBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private LostDeviceService losses;
  @Inject private HolderRef holderRef;
  @Inject private Texts texts;

  /** Made when the form is rendered: sending it twice gives one report. */
  private final String formKey = UUID.randomUUID().toString();

  private String holder;
  private long device;
  private transient LostForm form;
  private LocalDate lostOn;
  private String circumstances;

  /** Opens the form for a device of a holder's. */
  public void load() {
    holder = holderRef.getValue();
    getForm();
  }

  /** Reports the loss and shows it with its number. */
  public void submit() {
    String number =
        losses.report(new ReportLoss(formKey, device, lostOn, circumstances)).head().lostNumber();
    Navigation.tell(texts.page("lost_edit.done", number));
    Navigation.redirect("/portal/lost/details.xhtml?nr=" + number);
  }

  public LostForm getForm() {
    if (form == null) {
      form = losses.form(holder, device);
    }
    return form;
  }

  public String getHolder() {
    return holder;
  }

  public long getDevice() {
    return device;
  }

  public void setDevice(long device) {
    this.device = device;
  }

  public LocalDate getLostOn() {
    return lostOn;
  }

  public void setLostOn(LocalDate lostOn) {
    this.lostOn = lostOn;
  }

  public String getCircumstances() {
    return circumstances;
  }

  public void setCircumstances(String circumstances) {
    this.circumstances = circumstances;
  }
}
