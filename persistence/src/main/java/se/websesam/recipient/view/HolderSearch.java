package se.websesam.recipient.view;

import se.websesam.recipient.domain.IdentityNumber;
import se.websesam.shared.domain.SearchedFor;

/**
 * A search for a holder by number: a patient's identity number or a care unit's number, with the
 * reason when one has been asked for (AC-09, AC-13).
 */
public record HolderSearch(IdentityNumber patient, String careUnitNumber, String reason)
    implements SearchedFor {

  @Override
  public String identityKind() {
    return patient == null ? "CARE_UNIT" : patient.kind().name();
  }

  @Override
  public String identityValue() {
    return patient == null ? careUnitNumber : patient.value();
  }
}
