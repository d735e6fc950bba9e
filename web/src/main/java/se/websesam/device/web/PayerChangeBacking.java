package se.websesam.device.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.websesam.device.service.ChangePayer;
import se.websesam.device.service.PayerChangeService;
import se.websesam.device.view.DeviceRow;
import se.websesam.device.view.PayerForm;
import se.websesam.recipient.view.BaseCodeChangeRow;
import se.websesam.recipient.web.HolderRef;
import se.websesam.shared.web.Formats;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;

/** Changing who pays for a patient [byte av baskod/betalare]. */
@Named
@ViewScoped
public class PayerChangeBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PayerChangeService payers;
  @Inject private HolderRef holderRef;
  @Inject private Texts texts;
  @Inject private Formats fmt;
  @Inject private Clock clock;

  private final Map<Long, Boolean> ticked = new HashMap<>();
  private String holder;
  private transient PayerForm form;
  private String baseCode;
  private String housingForm;
  private boolean habilitation;
  private long lastChange;
  private LocalDate validFrom;
  private String reason;

  /**
   * Opens the form for the patient, with all that he rents ticked but for what follows the rented
   * device that it sits on.
   */
  public void load() {
    holder = holderRef.getValue();
    validFrom = LocalDate.now(clock);
    if (holder != null) {
      baseCode = getForm().holder().deviatingCode();
      housingForm = getForm().holder().housingForm();
      habilitation = getForm().holder().isInHabilitation();
      lastChange = getForm().lastChange();
      Set<Long> rented =
          getForm().rented().stream().map(DeviceRow::holdingId).collect(Collectors.toSet());
      getForm()
          .rented()
          .forEach(row -> ticked.put(row.holdingId(), !rented.contains(row.parentHoldingId())));
      getForm().before().forEach(row -> ticked.put(row.holdingId(), true));
    }
  }

  /** Changes it, or notes that it is to be changed. */
  public String change() {
    PayerForm after =
        payers.change(
            new ChangePayer(
                holder,
                lastChange,
                baseCode,
                housingForm,
                habilitation,
                validFrom,
                reason,
                ticked.entrySet().stream()
                    .filter(Map.Entry::getValue)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet())));
    Navigation.tell(
        after
            .coming()
            .map(coming -> texts.page("payer_change.noted", fmt.day(coming.validFrom())))
            .orElse(texts.page("payer_change.done")));
    holderRef.setValue(holder);
    return Navigation.sameView();
  }

  /** Takes back the change that was noted for a day to come. */
  public String takeBack(long changeId) {
    payers.takeBack(holder, changeId);
    Navigation.tell(texts.page("payer_change.takenBack"));
    holderRef.setValue(holder);
    return Navigation.sameView();
  }

  public PayerForm getForm() {
    if (form == null && holder != null) {
      form = payers.form(holder);
    }
    return form;
  }

  /** What the patient rents, parts under their main devices. */
  public List<DeviceRow> getRows() {
    return DeviceTree.order(getForm().rented());
  }

  /** The change that is to come, or null. */
  public BaseCodeChangeRow getComing() {
    return getForm().coming().orElse(null);
  }

  /** A code with its name and payer; no code is the ordinary one. */
  public String label(String code) {
    return getForm().codes().stream()
        .filter(option -> option.code().equals(code))
        .map(option -> option.code() + " " + option.name() + " – " + option.payer())
        .findFirst()
        .orElse(code == null ? texts.page("payer_change.ordinary") : code);
  }

  /** What a change says: the code, and where the patient lives and the habilitation if said. */
  public String said(BaseCodeChangeRow change) {
    return Stream.of(
            change.baseCode() == null ? texts.page("payer_change.ordinary") : change.baseCode(),
            change.housingForm(),
            change.habilitation() ? texts.page("frame.holder.habilitation") : null)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  public Map<Long, Boolean> getTicked() {
    return ticked;
  }

  public String getHolder() {
    return holder;
  }

  public String getBaseCode() {
    return baseCode;
  }

  public void setBaseCode(String baseCode) {
    this.baseCode = baseCode == null || baseCode.isBlank() ? null : baseCode;
  }

  public String getHousingForm() {
    return housingForm;
  }

  public void setHousingForm(String housingForm) {
    this.housingForm = housingForm == null || housingForm.isBlank() ? null : housingForm;
  }

  public boolean isHabilitation() {
    return habilitation;
  }

  public void setHabilitation(boolean habilitation) {
    this.habilitation = habilitation;
  }

  public LocalDate getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(LocalDate validFrom) {
    this.validFrom = validFrom;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
