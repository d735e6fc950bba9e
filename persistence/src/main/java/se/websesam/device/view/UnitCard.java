package se.websesam.device.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.websesam.shared.domain.LoggedObject;
import se.websesam.shared.domain.PatientRelated;

/**
 * A unit's card [individkort].
 *
 * @param holdings who has it and has had it, the latest first
 * @param parts what sits on it, or sat on it on the day asked for
 * @param notes what has been written on it, the latest first
 * @param changes how its number has changed, the latest first
 * @param handlings what return reception has done with it, the latest first
 */
public record UnitCard(
    UnitHead head,
    List<UnitHolding> holdings,
    List<UnitPart> parts,
    List<UnitNoteRow> notes,
    List<NumberChangeRow> changes,
    List<UnitHandlingRow> handlings)
    implements LoggedObject, PatientRelated {

  /** Who has it now; empty when nobody does. */
  public Optional<UnitHolding> current() {
    return holdings.stream().filter(UnitHolding::isNow).findFirst();
  }

  /** Whose it is now, if the caller may see that. */
  @Override
  public String recipientRef() {
    return current().map(UnitHolding::recipientRef).orElse(null);
  }

  /** The last day that the supplier answers for it; null when none is known. */
  public LocalDate warrantyEnd() {
    return head.warrantyDays() == null
        ? null
        : holdings.stream()
            .map(UnitHolding::deliveredOn)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .map(first -> first.plusDays(head.warrantyDays()))
            .orElse(null);
  }

  @Override
  public String objectId() {
    return head.individualNumber();
  }
}
