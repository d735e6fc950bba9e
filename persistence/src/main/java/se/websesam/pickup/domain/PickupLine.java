package se.websesam.pickup.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.websesam.device.domain.ReturnHandling;

/** A device on a pickup order [hämtorderrad]. */
@Entity
@Table(name = "pickup_line")
@SequenceGenerator(name = "seq_pickup_line", sequenceName = "seq_pickup_line")
public class PickupLine {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_pickup_line")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "pickup_order_id")
  private PickupOrder order;

  @Column(name = "line_number")
  private int lineNumber;

  @Column(name = "holding_id")
  private Long holdingId;

  @Enumerated(EnumType.STRING)
  private PickupLineStatus status = PickupLineStatus.REGISTERED;

  @Enumerated(EnumType.STRING)
  private ReturnHandling handling;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  private String reason;

  protected PickupLine() {}

  PickupLine(PickupOrder order, int lineNumber, long holdingId) {
    this.order = order;
    this.lineNumber = lineNumber;
    this.holdingId = holdingId;
  }

  void move(PickupAction action) {
    status = action.from(status);
  }

  void close(LocalDate day, ReturnHandling handling, String reason) {
    this.closedOn = day;
    this.handling = handling;
    this.reason = reason;
  }

  public int lineNumber() {
    return lineNumber;
  }

  public Long holdingId() {
    return holdingId;
  }

  public PickupLineStatus status() {
    return status;
  }
}
