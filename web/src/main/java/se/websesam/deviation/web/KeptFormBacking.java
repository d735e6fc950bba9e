package se.websesam.deviation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.websesam.deviation.domain.LostReason;
import se.websesam.deviation.service.KeptDeviceService;
import se.websesam.deviation.service.RegisterKept;
import se.websesam.deviation.view.KeptForm;
import se.websesam.recipient.web.HolderRef;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;

/** The form of devices that are not given back [återlämnas ej]. */
@Named
@ViewScoped
public class KeptFormBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final LostReason[] REASONS = {LostReason.REFUSES, LostReason.ESTATE};

  @Inject private KeptDeviceService kept;
  @Inject private HolderRef holderRef;
  @Inject private Texts texts;

  /** Made when the form is rendered: sending it twice gives the same reports. */
  private final String formKey = UUID.randomUUID().toString();

  private final Map<Long, Boolean> ticked = new HashMap<>();
  private String holder;
  private Long device;
  private transient KeptForm form;
  private LostReason reason;
  private LocalDate diedOn;
  private String circumstances;

  /**
   * Opens the form for a holder, with the device ticked that it was opened from; of a part the
   * device that it sits on.
   */
  public void load() {
    holder = holderRef.getValue();
    diedOn = getForm().holder().deceasedOn();
    reason = diedOn == null ? null : LostReason.ESTATE;
    if (device != null) {
      long row = getForm().mains().getOrDefault(device, device);
      if (getForm().lists(row)) {
        ticked.put(row, true);
      }
    }
  }

  /** Registers the devices and shows the first report with its number. */
  public void submit() {
    Set<Long> chosen =
        ticked.entrySet().stream()
            .filter(Map.Entry::getValue)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    String number =
        kept.register(new RegisterKept(formKey, holder, chosen, reason, diedOn, circumstances))
            .head()
            .lostNumber();
    Navigation.tell(texts.page("lost_kept.done", number));
    Navigation.redirect("/portal/lost/details.xhtml?nr=" + number);
  }

  public KeptForm getForm() {
    if (form == null) {
      form = kept.form(holder);
    }
    return form;
  }

  public LostReason[] getReasons() {
    return REASONS.clone();
  }

  public Map<Long, Boolean> getTicked() {
    return ticked;
  }

  public String getHolder() {
    return holder;
  }

  public Long getDevice() {
    return device;
  }

  public void setDevice(Long device) {
    this.device = device;
  }

  public LostReason getReason() {
    return reason;
  }

  public void setReason(LostReason reason) {
    this.reason = reason;
  }

  public LocalDate getDiedOn() {
    return diedOn;
  }

  public void setDiedOn(LocalDate diedOn) {
    this.diedOn = diedOn;
  }

  public String getCircumstances() {
    return circumstances;
  }

  public void setCircumstances(String circumstances) {
    this.circumstances = circumstances;
  }
}
