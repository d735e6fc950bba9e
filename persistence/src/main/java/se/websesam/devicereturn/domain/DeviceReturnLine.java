package se.websesam.devicereturn.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A device on a return: the holding that ended, and whether the device was scrapped. */
@Entity
@Table(name = "device_return_line")
@SequenceGenerator(name = "seq_device_return_line", sequenceName = "seq_device_return_line")
public class DeviceReturnLine {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_device_return_line")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "device_return_id")
  private DeviceReturn deviceReturn;

  @Column(name = "line_number")
  private int lineNumber;

  @Column(name = "holding_id")
  private Long holdingId;

  private boolean scrapped;

  protected DeviceReturnLine() {}

  DeviceReturnLine(DeviceReturn deviceReturn, int lineNumber, long holdingId, boolean scrapped) {
    this.deviceReturn = deviceReturn;
    this.lineNumber = lineNumber;
    this.holdingId = holdingId;
    this.scrapped = scrapped;
  }
}
