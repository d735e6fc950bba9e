package se.websesam.recipient.view;

import java.time.LocalDate;
import se.websesam.recipient.domain.IdentityKind;
import se.websesam.recipient.domain.RecipientKind;
import se.websesam.shared.domain.PatientRelated;

/**
 * The holder's facts on a page: number, name, address, phone and base code. Address and phone are
 * empty for a person with protected identity (AC-13).
 *
 * @param housingForm where the patient lives [boendeform], or null when that is not said
 * @param habilitation whether the habilitation has the patient, or null when nothing is said
 */
public record RecipientDetails(
    long id,
    String recipientRef,
    RecipientKind kind,
    IdentityKind identityKind,
    String number,
    String givenName,
    String familyName,
    String street,
    String postcode,
    String city,
    String phone,
    boolean protectedIdentity,
    LocalDate deceasedOn,
    boolean awaitingRelease,
    String deviatingCode,
    String ordinaryCode,
    String housingForm,
    Boolean habilitation)
    implements PatientRelated {

  /** Given name and family name, or the unit's name. */
  public String name() {
    return givenName == null ? familyName : givenName + " " + familyName;
  }

  /** The base code that decides who pays: the one set by hand before the ordinary one (PY-03). */
  public String baseCode() {
    return deviatingCode == null ? ordinaryCode : deviatingCode;
  }

  /** Whether the habilitation has the patient (PY-05). */
  public boolean isInHabilitation() {
    return Boolean.TRUE.equals(habilitation);
  }

  /** Whether the base code was set by hand. */
  public boolean deviatingBaseCode() {
    return deviatingCode != null;
  }
}
