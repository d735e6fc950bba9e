package se.websesam.order.domain;

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
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.ChangeRow;

/** A row of an order's history: who did what when, from which status to which, and why. */
@Entity
@Table(name = "customer_order_change")
@SequenceGenerator(name = "seq_customer_order_change", sequenceName = "seq_customer_order_change")
public class OrderStatusChange extends ChangeRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_customer_order_change")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "customer_order_id")
  private CustomerOrder order;

  @Column(name = "line_number")
  private Integer lineNumber;

  @Column(name = "change_action")
  private String action;

  @Column(name = "from_status")
  private String fromStatus;

  @Column(name = "to_status")
  private String toStatus;

  protected OrderStatusChange() {}

  OrderStatusChange(
      CustomerOrder order, Integer lineNumber, Act act, Enum<?> action, Enum<?> from, Enum<?> to) {
    super(act);
    this.order = order;
    this.lineNumber = lineNumber;
    this.action = action.name();
    this.fromStatus = from.name();
    this.toStatus = to.name();
  }
}
