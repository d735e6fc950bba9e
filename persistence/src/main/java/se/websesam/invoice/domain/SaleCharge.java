package se.websesam.invoice.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import se.websesam.deviation.domain.PurchaseCredited;
import se.websesam.deviation.domain.ResidualCharged;
import se.websesam.deviation.domain.WearCharged;
import se.websesam.device.domain.SaleDelivered;
import se.websesam.devicereturn.domain.BuybackReceived;
import se.websesam.order.domain.StoreSaleDelivered;
import se.websesam.order.domain.UrgentFeeDue;
import se.websesam.shared.domain.Money;
import se.websesam.workorder.domain.WorkBilled;

/**
 * Sale [försäljning] that has been delivered and waits for the month's invoicing; or what a case
 * charges or gives back once.
 */
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

  @Enumerated(EnumType.STRING)
  private ChargeCause cause;

  @Column(name = "cause_number")
  private String causeNumber;

  @Column(name = "cause_holding_id")
  private Long causeHoldingId;

  @Column(name = "cause_order_line_id")
  private Long causeOrderLineId;

  /** Which time it is that the case charges or gives back, counted from 1. */
  @Column(name = "cause_round")
  private int causeRound = 1;

  private boolean credit;

  /** How many pieces of the same sale had been given back before these. */
  @Column(name = "credited_before")
  private int creditedBefore;

  @Column(name = "credits_id")
  private Long creditsId;

  /** Who had paid what is given back; null when whoever pays the holding does. */
  @Column(name = "payer_id")
  private Long payerId;

  /** The run that has invoiced it; null while it waits. */
  @Column(name = "invoice_run_id", insertable = false, updatable = false)
  private Long invoiceRunId;

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

  /**
   * What the loss of a device costs the payer of its holding (DOMAIN 4.14). It makes good a damage
   * and is no sale, so that there is no VAT on it.
   *
   * @param payerId who pays for the holding when this is decided
   */
  public static SaleCharge of(ResidualCharged residual, long payerId) {
    SaleCharge charge = caused(ChargeCause.LOSS, residual.lostNumber(), residual.day());
    return charge.compensating(residual.holdingId(), payerId, residual.amount());
  }

  /** What abnormal wear, or an adaptation that cannot be undone, costs likewise (PU-10, WO-10). */
  public static SaleCharge of(WearCharged wear, long payerId) {
    SaleCharge charge = caused(ChargeCause.WEAR, wear.wearNumber(), wear.day());
    return charge.compensating(wear.holdingId(), payerId, wear.amount());
  }

  private SaleCharge compensating(long holding, long payer, BigDecimal amount) {
    causeHoldingId = holding;
    payerId = payer;
    quantity = 1;
    unitPrice = amount;
    vatRate = BigDecimal.ZERO;
    return this;
  }

  /**
   * The opposite of this charge of a case, to whoever was to pay it.
   *
   * @param paidBy who had paid it, or null while it has not been invoiced
   */
  public SaleCharge opposite(LocalDate day, Long paidBy) {
    return givenBack(caused(cause, causeNumber, day), quantity, 0, paidBy);
  }

  /**
   * A part of this sale given back because it was at fault (DV-05), at its price then and to
   * whoever was to pay it.
   *
   * @param before how many pieces of it have been given back already
   * @param round which time it is that the claim gives back, counted from 1
   * @param paidBy who had paid it, or null while it has not been invoiced
   */
  public SaleCharge credited(PurchaseCredited claim, int before, int round, Long paidBy) {
    SaleCharge back = caused(ChargeCause.CLAIM, claim.deviationNumber(), claim.day());
    back.causeRound = round;
    return givenBack(back, claim.quantity(), before, paidBy);
  }

  /**
   * A part of this sale to a store that the centre has bought back (RE-07), at its price then and
   * to whoever was to pay it.
   *
   * @param before how many pieces of it have been given back already
   * @param paidBy who had paid it, or null while it has not been invoiced
   */
  public SaleCharge boughtBack(BuybackReceived buyback, int before, Long paidBy) {
    SaleCharge back = caused(ChargeCause.BUYBACK, buyback.buybackNumber(), buyback.day());
    return givenBack(back, buyback.quantity(), before, paidBy);
  }

  /**
   * What this credit of a claim gave back, charged again: what stays given back of the sale has
   * exactly the VAT of its pieces.
   *
   * @param givenBack how many pieces of the sale have been given back by now, with these
   * @param paidTo who had got it, or null while it has not been invoiced
   */
  public SaleCharge takenBack(LocalDate day, int givenBack, Long paidTo) {
    SaleCharge again = caused(cause, causeNumber, day);
    again.causeRound = causeRound;
    again.creditedBefore = givenBack;
    again.creditsId = creditsId;
    again.causeHoldingId = causeHoldingId;
    again.causeOrderLineId = causeOrderLineId;
    again.quantity = -quantity;
    again.unitPrice = unitPrice;
    again.vatRate = vatRate;
    again.payerId = paidTo;
    return again;
  }

  /** How many pieces of the same sale had been given back when these were, with them. */
  public int givenBackWithThese() {
    return creditedBefore - quantity;
  }

  private SaleCharge givenBack(SaleCharge back, int pieces, int before, Long paidBy) {
    back.credit = true;
    back.creditedBefore = before;
    back.creditsId = id;
    back.causeHoldingId = holdingId == null ? causeHoldingId : holdingId;
    back.causeOrderLineId = orderLineId;
    back.quantity = -pieces;
    back.unitPrice = unitPrice;
    back.vatRate = vatRate;
    back.payerId = paidBy;
    return back;
  }

  private static SaleCharge caused(ChargeCause cause, String number, LocalDate day) {
    SaleCharge charge = new SaleCharge();
    charge.cause = cause;
    charge.causeNumber = number;
    charge.happenedOn = day;
    return charge;
  }

  public Long id() {
    return id;
  }

  public Long holdingId() {
    return holdingId;
  }

  public Long orderLineId() {
    return orderLineId;
  }

  /** The sale that is given back, or was and is charged again. */
  public Long creditsId() {
    return creditsId;
  }

  /** Who had paid, or got, what is settled; null when whoever pays the holding does. */
  public Long payerId() {
    return payerId;
  }

  public int quantity() {
    return quantity;
  }

  public LocalDate happenedOn() {
    return happenedOn;
  }

  /** Kronor without VAT; negative when they are given back. */
  public BigDecimal amount() {
    return Money.round(unitPrice.multiply(BigDecimal.valueOf(quantity)));
  }

  /** What kind of line the charge of a case gives. */
  public InvoiceLineKind kind() {
    return InvoiceLineKind.of(cause, credit);
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
