package se.websesam.device.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A number that a unit bore before [tidigare nummer]; it finds the unit and is given to no other.
 */
@Entity
@Table(name = "former_number")
public class FormerNumber {

  @Id
  @Column(name = "individual_number")
  private String individualNumber;

  @Column(name = "reversed_number")
  private String reversedNumber;

  @Column(name = "individual_id")
  private Long individualId;

  protected FormerNumber() {}

  /** The number that a unit bears no longer. */
  public static FormerNumber of(String individualNumber, long individualId) {
    FormerNumber former = new FormerNumber();
    former.individualNumber = individualNumber;
    former.reversedNumber = IndividualPattern.reversed(individualNumber);
    former.individualId = individualId;
    return former;
  }

  /** Whether the number was another unit's. */
  public boolean isOfAnother(long individualId) {
    return this.individualId != individualId;
  }
}
