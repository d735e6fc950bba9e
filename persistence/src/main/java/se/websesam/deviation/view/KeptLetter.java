package se.websesam.deviation.view;

import java.time.LocalDate;
import java.util.List;
import se.websesam.deviation.domain.LostReason;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.LoggedObject;
import se.websesam.shared.domain.PatientRelated;

/**
 * Letter to who does not give devices back: its holder who refuses, or an estate.
 *
 * @param returnBy the last day on which they can be given back before they are charged
 * @param lossBy the last day before what has not come back is reported as lost
 * @param lines what is to be given back
 */
public record KeptLetter(
    String lostNumber,
    LostReason reason,
    LocalDate day,
    LocalDate returnBy,
    LocalDate lossBy,
    RecipientDetails holder,
    List<LostLineRow> lines)
    implements PatientRelated, LoggedObject {

  @Override
  public String recipientRef() {
    return holder.recipientRef();
  }

  @Override
  public String objectId() {
    return lostNumber;
  }
}
