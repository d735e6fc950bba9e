package se.websesam.invoice.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import se.websesam.device.domain.SaleDelivered;
import se.websesam.order.domain.StoreSaleDelivered;
import se.websesam.order.domain.UrgentFeeDue;
import se.websesam.workorder.domain.WorkBilled;

/** Sale [försäljning] that has been delivered and waits for the month's invoicing. */
@Entity
@Table(name = "sale_charge")
@SequenceGenerator(name = "seq_sale_charge", sequenceName = "seq_sale_charge")
public class SaleCharge {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_sale_charge")
  private Long id;

  @Column(name = "holding_id")
  private Long holdingId;

  @Column(name = "order_line_id")
  private Long orderLineId;

  @Column(name = "customer_order_id")
  private Long customerOrderId;

  @Column(name = "work_line_id")
  private Long workLineId;

  @Column(name = "happened_on")
  private LocalDate happenedOn;

  private int quantity;

  @Column(name = "unit_price")
  private BigDecimal unitPrice;

  @Column(name = "vat_rate")
  private BigDecimal vatRate;

  protected SaleCharge() {}

  /** What a delivery to a store makes billable (BS-04). */
  public static SaleCharge of(StoreSaleDelivered sale) {
    SaleCharge charge = new SaleCharge();
    charge.orderLineId = sale.orderLineId();
    charge.happenedOn = sale.day();
    charge.quantity = sale.quantity();
    charge.unitPrice = sale.unitPrice();
    charge.vatRate = sale.vatRate();
    return charge;
  }

  /** What being in a hurry costs (CO-09). */
  public static SaleCharge of(UrgentFeeDue fee) {
    SaleCharge charge = new SaleCharge();
    charge.customerOrderId = fee.orderId();
    charge.happenedOn = fee.day();
    charge.quantity = 1;
    charge.unitPrice = fee.amount();
    charge.vatRate = fee.vatRate();
    return charge;
  }

  /** What labour or material of a closed work order costs (WO-09, WO-11). */
  public static SaleCharge of(WorkBilled work) {
    SaleCharge charge = new SaleCharge();
    charge.workLineId = work.workLineId();
    charge.happenedOn = work.day();
    charge.quantity = work.quantity();
    charge.unitPrice = work.unitPrice();
    charge.vatRate = work.vatRate();
    return charge;
  }

  /** What a delivery makes billable. */
  public static SaleCharge of(SaleDelivered sale) {
    SaleCharge charge = new SaleCharge();
    charge.holdingId = sale.holdingId();
    charge.happenedOn = sale.day();
    charge.quantity = sale.quantity();
    charge.unitPrice = sale.unitPrice();
    charge.vatRate = sale.vatRate();
    return charge;
  }
}
