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
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.ChangeRow;

/** What return reception did with a unit that had come back, when and who (DOMAIN 6.7). */
@Entity
@Table(name = "unit_handling")
@SequenceGenerator(name = "seq_unit_handling", sequenceName = "seq_unit_handling")
public class UnitHandling extends ChangeRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_unit_handling")
  private Long id;

  @Column(name = "individual_id", updatable = false)
  private Long individualId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private ReturnHandling handling;

  protected UnitHandling() {}

  private UnitHandling(Act act) {
    super(act);
  }

  /** The unit has been put on the shelf, to reconditioning or to scrap. */
  public static UnitHandling of(DeviceIndividual unit, ReturnHandling handling, Act act) {
    UnitHandling row = new UnitHandling(act);
    row.individualId = unit.id();
    row.handling = handling;
    return row;
  }
}
