package se.websesam.pickup.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.websesam.pickup.domain.PickupFrom;
import se.websesam.pickup.domain.PickupReason;
import se.websesam.pickup.service.PickupService;
import se.websesam.pickup.service.RegisterPickup;
import se.websesam.pickup.view.PickupCandidate;
import se.websesam.pickup.view.PickupForm;
import se.websesam.recipient.web.HolderRef;
import se.websesam.shared.web.ContactFields;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;

/** The form of a pickup order [hämtorder]. */
@Named
@ViewScoped
public class PickupFormBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PickupService pickups;
  @Inject private HolderRef holderRef;
  @Inject private Texts texts;

  /** Made when the form is rendered: sending it twice gives one pickup order. */
  private final String formKey = UUID.randomUUID().toString();

  private final Map<Long, Boolean> ticked = new HashMap<>();
  private String holder;
  private Long device;
  private transient PickupForm form;

  private PickupReason reason;
  private PickupFrom from;
  private Long customerAddressId;
  private Long pointId;
  private final ContactFields contact = new ContactFields();
  private String note;
  private LocalDate wishedOn;

  /** Opens the form for the holder, with the device ticked that it was opened from. */
  public void load() {
    holder = holderRef.getValue();
    if (holder == null) {
      return;
    }
    customerAddressId =
        getForm().addresses().stream().findFirst().map(address -> address.id()).orElse(null);
    contact.setContactPhone(getForm().holder().phone());
    if (device != null) {
      ticked.put(device, true);
    }
  }

  /** Sends the form to the centre [verkställ] and shows the pickup order with its number. */
  public void submit() {
    String number =
        pickups
            .register(
                new RegisterPickup(
                    formKey,
                    holder,
                    reason,
                    new RegisterPickup.Address(
                        from,
                        customerAddressId,
                        pointId,
                        contact.getOtherName(),
                        contact.getOtherStreet(),
                        contact.getOtherPostcode(),
                        contact.getOtherCity()),
                    new RegisterPickup.Driver(
                        contact.getContactPerson(),
                        contact.getContactPhone(),
                        contact.getDoorCode(),
                        note,
                        wishedOn),
                    devices()))
            .number();
    Navigation.tell(texts.page("pickup_edit.done", number));
    Navigation.redirect("/portal/pickup/details.xhtml?holder=" + holder + "&nr=" + number);
  }

  /** What is ticked among the rows that the reason shows; the others are hidden from the user. */
  private Set<Long> devices() {
    boolean immediate = reason != null && reason.isImmediate();
    return getForm().devices().stream()
        .filter(row -> ticked.getOrDefault(row.holdingId(), false))
        .filter(row -> immediate ? row.isRemovable() : row.isFetched())
        .map(PickupCandidate::holdingId)
        .collect(Collectors.toSet());
  }

  public PickupForm getForm() {
    if (form == null && holder != null) {
      form = pickups.form(holder);
    }
    return form;
  }

  public PickupReason[] getReasons() {
    return PickupReason.values();
  }

  /** The places that can be chosen: never the home of a protected person. */
  public List<PickupFrom> getPlaces() {
    return Stream.of(PickupFrom.values())
        .filter(place -> place != PickupFrom.HOME || getForm().home())
        .filter(place -> place != PickupFrom.OTHER || !getForm().holder().protectedIdentity())
        .filter(place -> place != PickupFrom.POINT || !getForm().points().isEmpty())
        .toList();
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

  public PickupReason getReason() {
    return reason;
  }

  public void setReason(PickupReason reason) {
    this.reason = reason;
  }

  public PickupFrom getFrom() {
    return from;
  }

  public void setFrom(PickupFrom from) {
    this.from = from;
  }

  public Long getCustomerAddressId() {
    return customerAddressId;
  }

  public void setCustomerAddressId(Long customerAddressId) {
    this.customerAddressId = customerAddressId;
  }

  public Long getPointId() {
    return pointId;
  }

  public void setPointId(Long pointId) {
    this.pointId = pointId;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public LocalDate getWishedOn() {
    return wishedOn;
  }

  public void setWishedOn(LocalDate wishedOn) {
    this.wishedOn = wishedOn;
  }

  public ContactFields getContact() {
    return contact;
  }
}
