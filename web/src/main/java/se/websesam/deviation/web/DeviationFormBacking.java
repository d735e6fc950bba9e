package se.websesam.deviation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import se.websesam.customer.view.CustomerOption;
import se.websesam.deviation.domain.DeviationRoute;
import se.websesam.deviation.domain.DeviationType;
import se.websesam.deviation.domain.FaultCause;
import se.websesam.deviation.domain.Injury;
import se.websesam.deviation.domain.Remedy;
import se.websesam.deviation.domain.RepairPlace;
import se.websesam.deviation.service.DeviationService;
import se.websesam.deviation.service.DeviationSource;
import se.websesam.deviation.service.RegisterDeviation;
import se.websesam.deviation.view.DeviationForm;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;
import se.websesam.user.service.UserQueries;
import se.websesam.user.view.ContactDetails;
import se.websesam.user.web.CurrentUser;

/** The form of a deviation report [felrapport]; it knows what it was opened from. */
@Named
@ViewScoped
public class DeviationFormBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DeviationService reports;
  @Inject private UserQueries users;
  @Inject private CurrentUser user;
  @Inject private Texts texts;

  /** Made when the form is rendered: sending it twice gives one report. */
  private final String formKey = UUID.randomUUID().toString();

  private DeviationRoute route = DeviationRoute.OWN_DETAILS;
  private String number;
  private Integer line;
  private Long id;
  private transient DeviationForm form;

  private DeviationType type;
  private String description;
  private LocalDate happenedOn;
  private Integer quantity;
  private Injury injury = Injury.NO;
  private String deliveryNote;
  private String waybill;
  private String batchNumber;
  private LocalDate producedOn;
  private FaultCause cause;
  private Remedy remedy;
  private RepairPlace place;
  private Long customerId;
  private String customerNumber;
  private String contactName;
  private String contactPhone;
  private String contactEmail;

  /** Opens the form with what can be known beforehand. */
  public void load() {
    if (getForm().types().size() == 1) {
      type = getForm().types().get(0);
    }
    if (getForm().pieces() != null && getForm().pieces() == 1) {
      quantity = 1;
    }
    customerId = getForm().customers().stream().findFirst().map(CustomerOption::id).orElse(null);
    if (!user.getCustomers().isEmpty()) {
      ContactDetails own = users.ownContact();
      contactName = own.name();
      contactPhone = own.phone();
      contactEmail = own.email();
    }
  }

  /** Sends the form to the centre [verkställ] and shows the report with its number. */
  public void submit() {
    String made =
        reports
            .register(
                new RegisterDeviation(
                    formKey,
                    source(),
                    customerId,
                    customerNumber,
                    type,
                    new RegisterDeviation.Event(
                        description, happenedOn, quantity, injury, deliveryNote, waybill),
                    new RegisterDeviation.Fault(batchNumber, producedOn, cause, remedy, place),
                    new RegisterDeviation.Contact(contactName, contactPhone, contactEmail)))
            .number();
    Navigation.tell(texts.page("deviation_edit.done", made));
    String holder = getForm().recipientRef();
    Navigation.redirect(
        "/portal/deviation/details.xhtml?"
            + (holder == null ? "" : "holder=" + holder + "&")
            + "nr="
            + made);
  }

  private DeviationSource source() {
    return new DeviationSource(route, number, line, id);
  }

  public DeviationForm getForm() {
    if (form == null) {
      form = reports.form(source());
    }
    return form;
  }

  public FaultCause[] getFaultCauses() {
    return FaultCause.values();
  }

  public Remedy[] getRemedies() {
    return Remedy.values();
  }

  public RepairPlace[] getPlaces() {
    return RepairPlace.values();
  }

  public Injury[] getInjuries() {
    return Injury.values();
  }

  public DeviationRoute getRoute() {
    return route;
  }

  /** Where the form is opened from; without one it is about nothing in particular. */
  public void setRoute(DeviationRoute route) {
    this.route = route == null ? DeviationRoute.OWN_DETAILS : route;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public Integer getLine() {
    return line;
  }

  public void setLine(Integer line) {
    this.line = line;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public DeviationType getType() {
    return type;
  }

  public void setType(DeviationType type) {
    this.type = type;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public LocalDate getHappenedOn() {
    return happenedOn;
  }

  public void setHappenedOn(LocalDate happenedOn) {
    this.happenedOn = happenedOn;
  }

  public Integer getQuantity() {
    return quantity;
  }

  public void setQuantity(Integer quantity) {
    this.quantity = quantity;
  }

  public Injury getInjury() {
    return injury;
  }

  public void setInjury(Injury injury) {
    this.injury = injury;
  }

  public String getDeliveryNote() {
    return deliveryNote;
  }

  public void setDeliveryNote(String deliveryNote) {
    this.deliveryNote = deliveryNote;
  }

  public String getWaybill() {
    return waybill;
  }

  public void setWaybill(String waybill) {
    this.waybill = waybill;
  }

  public String getBatchNumber() {
    return batchNumber;
  }

  public void setBatchNumber(String batchNumber) {
    this.batchNumber = batchNumber;
  }

  public LocalDate getProducedOn() {
    return producedOn;
  }

  public void setProducedOn(LocalDate producedOn) {
    this.producedOn = producedOn;
  }

  public FaultCause getCause() {
    return cause;
  }

  public void setCause(FaultCause cause) {
    this.cause = cause;
  }

  public Remedy getRemedy() {
    return remedy;
  }

  public void setRemedy(Remedy remedy) {
    this.remedy = remedy;
  }

  public RepairPlace getPlace() {
    return place;
  }

  public void setPlace(RepairPlace place) {
    this.place = place;
  }

  public Long getCustomerId() {
    return customerId;
  }

  public void setCustomerId(Long customerId) {
    this.customerId = customerId;
  }

  public String getCustomerNumber() {
    return customerNumber;
  }

  public void setCustomerNumber(String customerNumber) {
    this.customerNumber = customerNumber;
  }

  public String getContactName() {
    return contactName;
  }

  public void setContactName(String contactName) {
    this.contactName = contactName;
  }

  public String getContactPhone() {
    return contactPhone;
  }

  public void setContactPhone(String contactPhone) {
    this.contactPhone = contactPhone;
  }

  public String getContactEmail() {
    return contactEmail;
  }

  public void setContactEmail(String contactEmail) {
    this.contactEmail = contactEmail;
  }
}
