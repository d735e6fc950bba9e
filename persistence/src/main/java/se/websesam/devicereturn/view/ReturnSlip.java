package se.websesam.devicereturn.view;

import java.time.Instant;
import java.util.List;
import se.websesam.shared.domain.LoggedObject;
import se.websesam.shared.domain.PatientRelated;

/** A return's slip [retursedel]. */
public record ReturnSlip(Head head, List<Line> lines) implements PatientRelated, LoggedObject {

  /** To which store, from whom, by whom. */
  public record Head(
      long id,
      String returnNumber,
      String store,
      String recipientRef,
      boolean recipientProtected,
      String recipientName,
      String by,
      Instant registeredAt) {}

  /** What went back, and whether to the shelf or to scrap. */
  public record Line(
      String articleNumber,
      String designation,
      String individualNumber,
      int quantity,
      boolean scrapped) {}

  @Override
  public String recipientRef() {
    return head.recipientRef();
  }

  @Override
  public String objectId() {
    return head.returnNumber();
  }
}
