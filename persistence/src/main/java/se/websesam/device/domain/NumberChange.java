package se.websesam.device.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.ChangeRow;
import se.websesam.shared.domain.OpenNote;

/**
 * Change of number [byte av individnummer]: which unit, from which number to which, who and when.
 * Rows are added and never changed, but for who at the centre has seen a swap.
 */
@Entity
@Table(name = "number_change")
@SequenceGenerator(name = "seq_number_change", sequenceName = "seq_number_change")
public class NumberChange extends ChangeRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_number_change")
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private NumberChangeKind kind;

  @Column(name = "individual_id", updatable = false)
  private Long individualId;

  @Column(name = "other_individual_id", updatable = false)
  private Long otherIndividualId;

  @Column(name = "old_number", updatable = false)
  private String oldNumber;

  @Column(name = "new_number", updatable = false)
  private String newNumber;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Column(name = "seen_by")
  private Long seenBy;

  protected NumberChange() {}

  private NumberChange(Act act) {
    super(act);
  }

  /** A unit that bears another number from now on. */
  public static NumberChange relabelled(DeviceIndividual unit, String oldNumber, Act act) {
    return of(NumberChangeKind.RELABEL, unit, null, oldNumber, act);
  }

  /**
   * A holder's unit that turned out to be another one; somebody of the centre is to see it.
   *
   * @param atCentre whether the centre itself does it, so that nobody has to be told
   */
  public static NumberChange swapped(
      DeviceIndividual mistaken, DeviceIndividual right, boolean atCentre, Act act) {
    NumberChange change =
        of(NumberChangeKind.SWAP, right, mistaken.id(), mistaken.individualNumber(), act);
    if (atCentre) {
      change.see(act);
    }
    return change;
  }

  /**
   * Somebody of the centre has seen that units were swapped.
   *
   * @throws BusinessRuleViolation V-IN-14 when somebody has already
   */
  public void see(Act act) {
    if (kind != NumberChangeKind.SWAP || seenAt != null) {
      throw new BusinessRuleViolation("V-IN-14");
    }
    seenAt = act.at();
    seenBy = act.userId();
  }

  private static NumberChange of(
      NumberChangeKind kind, DeviceIndividual unit, Long otherId, String oldNumber, Act act) {
    OpenNote.requireNamesNobody(act.reason(), "reason");
    NumberChange change = new NumberChange(act);
    change.kind = kind;
    change.individualId = unit.id();
    change.otherIndividualId = otherId;
    change.oldNumber = oldNumber;
    change.newNumber = unit.individualNumber();
    return change;
  }
}
