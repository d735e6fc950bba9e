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
import jakarta.persistence.Version;
import java.time.Instant;
import se.websesam.shared.domain.BusinessRuleViolation;

/** Individual [individ]: one physical unit of an article, with a number on its label. */
@Entity
@Table(name = "device_individual")
@SequenceGenerator(name = "seq_device_individual", sequenceName = "seq_device_individual")
public class DeviceIndividual {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_device_individual")
  private Long id;

  @Version private long version;

  @Column(name = "individual_number")
  private String individualNumber;

  /** The number read from its end: the index for a search by the last digits. */
  @Column(name = "reversed_number")
  private String reversedNumber;

  @Column(name = "article_id")
  private Long articleId;

  @Column(name = "serial_number")
  private String serialNumber;

  @Enumerated(EnumType.STRING)
  private IndividualStatus status;

  @Column(name = "store_id")
  private Long storeId;

  /** When it came back to the centre the last time. */
  @Column(name = "returned_at")
  private Instant returnedAt;

  protected DeviceIndividual() {}

  /** A unit that nobody had registered before and that stands in a unit's own store. */
  public static DeviceIndividual foundInStore(
      String individualNumber, long articleId, String serialNumber, long storeId) {
    DeviceIndividual unit = new DeviceIndividual();
    unit.label(individualNumber);
    unit.articleId = articleId;
    unit.serialNumber = serialNumber;
    unit.status = IndividualStatus.IN_BUFFER_STORE;
    unit.storeId = storeId;
    return unit;
  }

  /** Bears another number from now on [byte av individnummer]. */
  public void relabel(String newNumber) {
    label(newNumber);
  }

  private void label(String number) {
    individualNumber = IndividualPattern.requireNumber(number, "number");
    reversedNumber = IndividualPattern.reversed(individualNumber);
  }

  /**
   * Takes the place of a unit that was registered on a holder by mistake; that one takes this
   * unit's place, at the centre or in a store.
   *
   * @throws BusinessRuleViolation V-IN-10 when they are not of one article, V-IN-11 when this one
   *     is not free or the other not with a holder
   */
  public void swapWith(DeviceIndividual mistaken) {
    if (!articleId.equals(mistaken.articleId)) {
      throw new BusinessRuleViolation("V-IN-10", "number");
    }
    IndividualStatus after = IndividualAction.SWAP_IN.from(status);
    if (storeId == null) {
      mistaken.status = IndividualAction.SWAP_OUT.from(mistaken.status);
    } else {
      mistaken.status = IndividualAction.SWAP_OUT_TO_STORE.from(mistaken.status);
    }
    mistaken.storeId = storeId;
    storeId = null;
    status = after;
  }

  public Long id() {
    return id;
  }

  public Long articleId() {
    return articleId;
  }

  /** Chooses the unit for an order line. */
  public void allocate() {
    status = IndividualAction.ALLOCATE.from(status);
  }

  /** Gives the unit back to the shelf. */
  public void release() {
    status = IndividualAction.RELEASE.from(status);
  }

  /** Hands the unit over to its holder. */
  public void deliver() {
    status = IndividualAction.DELIVER.from(status);
  }

  /** Brings the unit to a unit's own store. */
  public void deliverToStore(long storeId) {
    status = IndividualAction.DELIVER_TO_STORE.from(status);
    this.storeId = storeId;
  }

  /** Takes the unit out of the store for its holder. */
  public void withdraw() {
    status = IndividualAction.WITHDRAW.from(status);
    storeId = null;
  }

  /** The unit is not in its store. */
  public void miss() {
    status = IndividualAction.MISS.from(status);
    storeId = null;
  }

  /** The unit that had been missed stands in a store after all. */
  public void find(long storeId) {
    status = IndividualAction.FIND.from(status);
    this.storeId = storeId;
  }

  /** The unit goes back from its store to the centre that had sold it. */
  public void sendBack() {
    status = IndividualAction.SEND_BACK.from(status);
    storeId = null;
  }

  /** The unit that was sent back stands on the centre's shelf. */
  public void takeIn() {
    status = IndividualAction.TAKE_IN.from(status);
  }

  /** The unit that was sent back stands in a store again. */
  public void comeBack(long storeId) {
    status = IndividualAction.COME_BACK.from(status);
    this.storeId = storeId;
  }

  /** A pickup order waits for the unit. */
  public void orderPickup() {
    status = IndividualAction.ORDER_PICKUP.from(status);
  }

  /** The unit stays with its holder after all. */
  public void keep() {
    status = IndividualAction.KEEP.from(status);
  }

  /** The unit has come back to the centre. */
  public void receive(Instant at) {
    status = IndividualAction.RECEIVE.from(status);
    returnedAt = at;
  }

  /** The unit stands in a store again, free for the next holder. */
  public void returnToStore(long storeId) {
    status = IndividualAction.RETURN_TO_STORE.from(status);
    this.storeId = storeId;
  }

  /** The unit is thrown away where it was used. */
  public void discard() {
    status = IndividualAction.DISCARD.from(status);
  }

  /** The unit is not with its holder any more, nor anywhere else. */
  public void lose() {
    status = IndividualAction.LOSE.from(status);
  }

  /** The unit is with its holder after all. */
  public void regain() {
    status = IndividualAction.REGAIN.from(status);
  }

  /** The unit that was lost will not be found. */
  public void writeOff() {
    status = IndividualAction.WRITE_OFF.from(status);
  }

  /** What is done with a unit that has come back. */
  public void handle(ReturnHandling handling) {
    status = handling.action().from(status);
  }

  /** The store that the unit stands in, or null. */
  public Long storeId() {
    return storeId;
  }

  /** Whether nobody knows where the unit is. */
  public boolean isLost() {
    return status == IndividualStatus.LOST;
  }

  /** Whether the unit stands in a store, free to be taken out of it. */
  public boolean isIn(long storeId) {
    return this.storeId != null && this.storeId == storeId;
  }

  public IndividualStatus status() {
    return status;
  }

  public String individualNumber() {
    return individualNumber;
  }
}
