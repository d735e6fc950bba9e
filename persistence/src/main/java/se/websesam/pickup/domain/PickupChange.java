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
import java.time.Instant;
import se.websesam.shared.domain.Act;

/** A row of a pickup order's history: who did what when, with which device, and why. */
@Entity
@Table(name = "pickup_change")
@SequenceGenerator(name = "seq_pickup_change", sequenceName = "seq_pickup_change")
public class PickupChange {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_pickup_change")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "pickup_order_id")
  private PickupOrder order;

  @Column(name = "line_number")
  private Integer lineNumber;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "user_id")
  private Long userId;

  @Enumerated(EnumType.STRING)
  @Column(name = "change_action")
  private PickupAction action;

  private String reason;

  protected PickupChange() {}

  PickupChange(PickupOrder order, Integer lineNumber, Act act, PickupAction action) {
    this.order = order;
    this.lineNumber = lineNumber;
    this.changedAt = act.at();
    this.userId = act.userId();
    this.action = action;
    this.reason = act.reason();
  }
}
