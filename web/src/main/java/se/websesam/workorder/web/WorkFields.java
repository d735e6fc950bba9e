package se.websesam.workorder.web;

import java.io.Serializable;
import java.time.LocalDate;
import se.websesam.shared.web.ContactFields;
import se.websesam.workorder.domain.ActionType;
import se.websesam.workorder.domain.AddressFrom;
import se.websesam.workorder.domain.Performer;
import se.websesam.workorder.domain.WorkPlace;
import se.websesam.workorder.domain.WorkSide;
import se.websesam.workorder.service.SaveWork;
import se.websesam.workorder.view.WorkBody;
import se.websesam.workorder.view.WorkDetails;
import se.websesam.workorder.view.WorkDevice;

/** What stands in the fields of a work order's form. */
public class WorkFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private Long deliveryAddressId;
  private Long holdingId;
  private String articleNumber;
  private String individualNumber;
  private String designation;
  private ActionType type;
  private Performer performer;
  private String description;
  private WorkSide side;
  private String measures;
  private boolean infectionRisk;
  private String infectionNote;
  private Boolean replacementWanted;
  private boolean costProposal;
  private boolean urgent;
  private boolean twoTrades;
  private Boolean fixed;
  private boolean consent;
  private String consentBy;
  private LocalDate consentOn;
  private Long consentFileId;
  private String serviceNumber;
  private WorkPlace place;
  private AddressFrom from;
  private final ContactFields contact = new ContactFields();

  /** Begins with a row of the device list. */
  void fill(WorkDevice device) {
    holdingId = device.holdingId();
    articleNumber = device.articleNumber();
    individualNumber = device.individualNumber();
  }

  /** As a draft has been saved. */
  void fill(WorkDetails draft) {
    WorkBody body = draft.body();
    deliveryAddressId = draft.head().deliveryAddressId();
    performer = draft.head().performer();
    holdingId = body.holdingId();
    articleNumber = body.articleNumber();
    individualNumber = body.individualNumber();
    designation = body.designation();
    type = body.type();
    description = body.description();
    side = body.side();
    measures = body.measures();
    infectionRisk = body.infectionRisk();
    infectionNote = body.infectionNote();
    replacementWanted = body.replacementWanted();
    costProposal = body.costProposal();
    urgent = body.urgent();
    twoTrades = body.twoTrades();
    fixed = body.fixedToBuilding();
    consent = body.consent();
    consentBy = body.consentBy();
    consentOn = body.consentOn();
    consentFileId = body.consentFileId();
    serviceNumber = body.serviceNumber();
    place = body.place();
    from = body.from();
    contact.fillContact(body.contactPerson(), body.contactPhone(), body.doorCode());
    if (from == AddressFrom.OTHER) {
      contact.fillOther(body.addressName(), body.street(), body.postcode(), body.city());
    }
  }

  SaveWork.Subject subject() {
    return new SaveWork.Subject(holdingId, articleNumber, individualNumber, designation);
  }

  SaveWork.Facts facts() {
    return new SaveWork.Facts(
        type,
        description,
        side,
        measures,
        infectionRisk,
        infectionNote,
        replacementWanted,
        costProposal,
        urgent,
        twoTrades,
        new SaveWork.Consent(fixed, consent, consentBy, consentOn, consentFileId),
        serviceNumber);
  }

  SaveWork.Site site() {
    return new SaveWork.Site(
        place,
        from,
        contact.getOtherName(),
        contact.getOtherStreet(),
        contact.getOtherPostcode(),
        contact.getOtherCity(),
        contact.getContactPerson(),
        contact.getContactPhone(),
        contact.getDoorCode());
  }

  public Long getDeliveryAddressId() {
    return deliveryAddressId;
  }

  public void setDeliveryAddressId(Long deliveryAddressId) {
    this.deliveryAddressId = deliveryAddressId;
  }

  public String getArticleNumber() {
    return articleNumber;
  }

  public void setArticleNumber(String articleNumber) {
    this.articleNumber = articleNumber;
  }

  public String getIndividualNumber() {
    return individualNumber;
  }

  public void setIndividualNumber(String individualNumber) {
    this.individualNumber = individualNumber;
  }

  public String getDesignation() {
    return designation;
  }

  public void setDesignation(String designation) {
    this.designation = designation;
  }

  public ActionType getType() {
    return type;
  }

  public void setType(ActionType type) {
    this.type = type;
  }

  public Performer getPerformer() {
    return performer;
  }

  public void setPerformer(Performer performer) {
    this.performer = performer;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public WorkSide getSide() {
    return side;
  }

  public void setSide(WorkSide side) {
    this.side = side;
  }

  public String getMeasures() {
    return measures;
  }

  public void setMeasures(String measures) {
    this.measures = measures;
  }

  public boolean isInfectionRisk() {
    return infectionRisk;
  }

  public void setInfectionRisk(boolean infectionRisk) {
    this.infectionRisk = infectionRisk;
  }

  public String getInfectionNote() {
    return infectionNote;
  }

  public void setInfectionNote(String infectionNote) {
    this.infectionNote = infectionNote;
  }

  public Boolean getReplacementWanted() {
    return replacementWanted;
  }

  public void setReplacementWanted(Boolean replacementWanted) {
    this.replacementWanted = replacementWanted;
  }

  public boolean isCostProposal() {
    return costProposal;
  }

  public void setCostProposal(boolean costProposal) {
    this.costProposal = costProposal;
  }

  public boolean isUrgent() {
    return urgent;
  }

  public void setUrgent(boolean urgent) {
    this.urgent = urgent;
  }

  public boolean isTwoTrades() {
    return twoTrades;
  }

  public void setTwoTrades(boolean twoTrades) {
    this.twoTrades = twoTrades;
  }

  public Boolean getFixed() {
    return fixed;
  }

  public void setFixed(Boolean fixed) {
    this.fixed = fixed;
  }

  public Long getConsentFileId() {
    return consentFileId;
  }

  public void setConsentFileId(Long consentFileId) {
    this.consentFileId = consentFileId;
  }

  public boolean isConsent() {
    return consent;
  }

  public void setConsent(boolean consent) {
    this.consent = consent;
  }

  public String getConsentBy() {
    return consentBy;
  }

  public void setConsentBy(String consentBy) {
    this.consentBy = consentBy;
  }

  public LocalDate getConsentOn() {
    return consentOn;
  }

  public void setConsentOn(LocalDate consentOn) {
    this.consentOn = consentOn;
  }

  public String getServiceNumber() {
    return serviceNumber;
  }

  public void setServiceNumber(String serviceNumber) {
    this.serviceNumber = serviceNumber;
  }

  public WorkPlace getPlace() {
    return place;
  }

  public void setPlace(WorkPlace place) {
    this.place = place;
  }

  public AddressFrom getFrom() {
    return from;
  }

  public void setFrom(AddressFrom from) {
    this.from = from;
  }

  public ContactFields getContact() {
    return contact;
  }
}
