package se.websesam.device.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Individual [individ]: one physical unit of an article, with a number on its label. */
@Entity
@Table(name = "device_individual")
public class DeviceIndividual {

  @Id private Long id;
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

  protected DeviceIndividual() {}

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

  /** A pickup order waits for the unit. */
  public void orderPickup() {
    status = IndividualAction.ORDER_PICKUP.from(status);
  }

  /** The unit stays with its holder after all. */
  public void keep() {
    status = IndividualAction.KEEP.from(status);
  }

  /** The unit has come back to the centre. */
  public void receive() {
    status = IndividualAction.RECEIVE.from(status);
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
