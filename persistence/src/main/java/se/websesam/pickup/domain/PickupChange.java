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
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.ChangeRow;

/** A row of a pickup order's history: who did what when, with which device, and why. */
@Entity
@Table(name = "pickup_change")
@SequenceGenerator(name = "seq_pickup_change", sequenceName = "seq_pickup_change")
public class PickupChange extends ChangeRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_pickup_change")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "pickup_order_id")
  private PickupOrder order;

  @Column(name = "line_number")
  private Integer lineNumber;

  @Enumerated(EnumType.STRING)
  @Column(name = "change_action")
  private PickupAction action;

  protected PickupChange() {}

  PickupChange(PickupOrder order, Integer lineNumber, Act act, PickupAction action) {
    super(act);
    this.order = order;
    this.lineNumber = lineNumber;
    this.action = action;
  }
}
