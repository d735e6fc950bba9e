package se.websesam.devicereturn.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.websesam.shared.domain.Act;
import se.websesam.stock.domain.BufferStore;

/** Return [retur av hjälpmedel]: bought devices of one holder go back to a unit's own store. */
@Entity
@Table(name = "device_return")
@SequenceGenerator(name = "seq_device_return", sequenceName = "seq_device_return")
public class DeviceReturn {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_device_return")
  private Long id;

  @Column(name = "return_number")
  private String returnNumber;

  @Column(name = "recipient_id")
  private Long recipientId;

  @Column(name = "store_id")
  private Long storeId;

  @Column(name = "customer_id")
  private Long customerId;

  @Column(name = "user_id")
  private Long userId;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @OneToMany(mappedBy = "deviceReturn", cascade = CascadeType.PERSIST)
  private List<DeviceReturnLine> lines = new ArrayList<>();

  protected DeviceReturn() {}

  /** A return to a store, without lines yet. */
  public static DeviceReturn to(BufferStore store, String number, long recipientId, Act act) {
    DeviceReturn made = new DeviceReturn();
    made.returnNumber = number;
    made.recipientId = recipientId;
    made.storeId = store.id();
    made.customerId = store.customerId();
    made.userId = act.userId();
    made.registeredAt = act.at();
    return made;
  }

  /**
   * A holding that ended with it.
   *
   * @param scrapped whether the device was thrown away rather than put on the shelf (RE-03)
   */
  public void add(long holdingId, boolean scrapped) {
    lines.add(new DeviceReturnLine(this, lines.size() + 1, holdingId, scrapped));
  }
}
