package se.websesam.workorder.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.websesam.shared.domain.PatientRelated;
import se.websesam.workorder.domain.ActionType;
import se.websesam.workorder.domain.AddressFrom;
import se.websesam.workorder.domain.Performer;
import se.websesam.workorder.domain.WorkPlace;
import se.websesam.workorder.domain.WorkSide;

/**
 * The form of a work order [arbetsorder].
 *
 * @param formKey made when the form is rendered: sent again it gives the same answer
 * @param orderId the draft saved before, or null
 * @param version the draft's version when it was read
 * @param deliveryAddressId the customer's delivery address [kund/leveransadress]
 */
public record SaveWork(
    @NotNull @Size(max = 40) String formKey,
    Long orderId,
    Long version,
    @NotNull String recipientRef,
    Long deliveryAddressId,
    @NotNull @Valid Subject subject,
    @NotNull @Valid Facts facts,
    @NotNull @Valid Site site,
    Performer performer)
    implements PatientRelated {

  /**
   * What it is about.
   *
   * @param holdingId the row of the device list that it was opened from, or null
   */
  public record Subject(
      Long holdingId,
      @Size(max = 20) String articleNumber,
      @Size(max = 40) String individualNumber,
      @Size(max = 120) String designation) {}

  /**
   * What is to be done.
   *
   * @param consent what the owner of the building has said
   * @param serviceNumber the article number of the service product [tjänsteprodukt], or null
   */
  public record Facts(
      ActionType type,
      @Size(max = 4000) String description,
      WorkSide side,
      @Size(max = 400) String measures,
      boolean infectionRisk,
      @Size(max = 400) String infectionNote,
      Boolean replacementWanted,
      boolean costProposal,
      boolean urgent,
      boolean twoTrades,
      @NotNull @Valid Consent consent,
      @Size(max = 20) String serviceNumber) {}

  /**
   * Consent of the owner of the building [fastighetsägarens medgivande].
   *
   * @param fixed whether something is to be fixed to the building, or null
   * @param by the owner's name, or null when the consent is attached
   * @param fileId the attached file that is the consent, or null
   */
  public record Consent(
      Boolean fixed, boolean given, @Size(max = 120) String by, LocalDate on, Long fileId) {}

  /** Where, and whom to call. */
  public record Site(
      WorkPlace place,
      AddressFrom from,
      @Size(max = 80) String otherName,
      @Size(max = 80) String otherStreet,
      @Size(max = 10) String otherPostcode,
      @Size(max = 50) String otherCity,
      @Size(max = 80) String contactPerson,
      @Size(max = 30) String contactPhone,
      @Size(max = 20) String doorCode) {}
}
