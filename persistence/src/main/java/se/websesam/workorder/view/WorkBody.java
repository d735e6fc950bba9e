package se.websesam.workorder.view;

import java.time.LocalDate;
import se.websesam.workorder.domain.ActionType;
import se.websesam.workorder.domain.AddressFrom;
import se.websesam.workorder.domain.WorkPlace;
import se.websesam.workorder.domain.WorkSide;

/** What a work order says is to be done, with what, and where. */
public record WorkBody(
    String articleNumber,
    String articleDesignation,
    String isoCode,
    String individualNumber,
    Long holdingId,
    String designation,
    String customerOrderNumber,
    ActionType type,
    String description,
    WorkSide side,
    String measures,
    boolean infectionRisk,
    String infectionNote,
    Boolean replacementWanted,
    boolean costProposal,
    boolean urgent,
    boolean twoTrades,
    Boolean fixedToBuilding,
    Boolean consentNeeded,
    boolean consent,
    String consentBy,
    LocalDate consentOn,
    Long consentFileId,
    String serviceNumber,
    String service,
    WorkPlace place,
    AddressFrom from,
    String addressName,
    String street,
    String postcode,
    String city,
    String contactPerson,
    String contactPhone,
    String doorCode) {

  /** Without what could lead to the home of a protected person (AC-13). */
  WorkBody guarded() {
    boolean atUnit = from == AddressFrom.CUSTOMER;
    return new WorkBody(
        articleNumber,
        articleDesignation,
        isoCode,
        individualNumber,
        holdingId,
        designation,
        customerOrderNumber,
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
        fixedToBuilding,
        consentNeeded,
        consent,
        null,
        consentOn,
        consentFileId,
        serviceNumber,
        service,
        place,
        from,
        atUnit ? addressName : null,
        atUnit ? street : null,
        atUnit ? postcode : null,
        atUnit ? city : null,
        null,
        null,
        null);
  }
}
