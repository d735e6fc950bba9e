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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.customer.domain.PayerChoice;
import se.websesam.customer.domain.PayerReason;
import se.websesam.shared.domain.BusinessRuleViolation;

/**
 * Holding [innehav]: this recipient has this article, or this numbered unit of it, since a day.
 *
 * <p>It appears when an order is submitted, then without delivery date (CO-13), gets its date when
 * the centre delivers, and ends when the device goes back or the order line is cancelled. Price,
 * payer and the reason for the payer are kept as they were when the order was submitted.
 */
@Entity
@Table(name = "device_holding")
@SequenceGenerator(name = "seq_device_holding", sequenceName = "seq_device_holding")
public class DeviceHolding {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_device_holding")
  private Long id;

  @Version private long version;

  @Column(name = "recipient_id")
  private Long recipientId;

  @Column(name = "article_id")
  private Long articleId;

  @Column(name = "individual_id")
  private Long individualId;

  @Column(name = "parent_holding_id")
  private Long parentHoldingId;

  private int quantity;

  @Enumerated(EnumType.STRING)
  @Column(name = "charging_form")
  private ChargingForm chargingForm;

  private BigDecimal price;

  @Column(name = "vat_rate")
  private BigDecimal vatRate;

  @Column(name = "payer_id")
  private Long payerId;

  @Enumerated(EnumType.STRING)
  @Column(name = "payer_reason")
  private PayerReason payerReason;

  @Column(name = "customer_id")
  private Long customerId;

  @Column(name = "prescriber_id")
  private Long prescriberId;

  @Column(name = "order_line_id")
  private Long orderLineId;

  @Column(name = "order_number")
  private String orderNumber;

  @Column(name = "delivered_on")
  private LocalDate deliveredOn;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "end_kind")
  private HoldingEndKind endKind;

  @Column(name = "pickup_number")
  private String pickupNumber;

  @Column(name = "dismantling_number")
  private String dismantlingNumber;

  protected DeviceHolding() {}

  /**
   * A device that has been ordered to a recipient and is not delivered yet (CO-13).
   *
   * @param price what the payer pays for it, as the order line says
   */
  public static DeviceHolding ordered(
      long recipientId,
      Article article,
      int quantity,
      PayerChoice payer,
      BigDecimal price,
      long customerId,
      long prescriberId,
      long orderLineId,
      String orderNumber) {
    DeviceHolding holding = new DeviceHolding();
    holding.recipientId = recipientId;
    holding.articleId = article.id();
    holding.quantity = quantity;
    holding.chargingForm = article.chargingForm();
    holding.price = price;
    holding.vatRate = article.vatRate();
    holding.payerId = payer.payerId();
    holding.payerReason = payer.reason();
    holding.customerId = customerId;
    holding.prescriberId = prescriberId;
    holding.orderLineId = orderLineId;
    holding.orderNumber = orderNumber;
    return holding;
  }

  /**
   * A device taken out of a unit's own store: the holder has it since that day (WD-01).
   *
   * @param individualId the numbered unit, or null
   * @param price what the payer pays for it
   */
  public static DeviceHolding withdrawn(
      long recipientId,
      Article article,
      Long individualId,
      int quantity,
      PayerChoice payer,
      BigDecimal price,
      long customerId,
      long prescriberId,
      LocalDate day) {
    DeviceHolding holding = new DeviceHolding();
    holding.recipientId = recipientId;
    holding.articleId = article.id();
    holding.individualId = individualId;
    holding.quantity = quantity;
    holding.chargingForm = article.chargingForm();
    holding.price = price;
    holding.vatRate = article.vatRate();
    holding.payerId = payer.payerId();
    holding.payerReason = payer.reason();
    holding.customerId = customerId;
    holding.prescriberId = prescriberId;
    holding.deliveredOn = day;
    return holding;
  }

  public Long id() {
    return id;
  }

  public ChargingForm chargingForm() {
    return chargingForm;
  }

  public int quantity() {
    return quantity;
  }

  /** SEK without VAT, per month when rented and per piece when sold. */
  public BigDecimal price() {
    return price;
  }

  public BigDecimal vatRate() {
    return vatRate;
  }

  public Long payerId() {
    return payerId;
  }

  /** For whose customer it was ordered or taken. */
  public Long customerId() {
    return customerId;
  }

  /**
   * Somebody pays from now on, at a price per month.
   *
   * @return what of it is another than before: payer, rate, both or none
   */
  public List<RentEventKind> payFrom(PayerChoice payer, BigDecimal monthlyPrice) {
    List<RentEventKind> changed = new ArrayList<>();
    if (payerId != payer.payerId()) {
      changed.add(RentEventKind.PAYER_CHANGED);
    }
    if (price.compareTo(monthlyPrice) != 0) {
      changed.add(RentEventKind.RATE_CHANGED);
    }
    payerId = payer.payerId();
    payerReason = payer.reason();
    price = monthlyPrice;
    return changed;
  }

  /** Sits on another holding, or is to sit there when it is delivered (CP-05). */
  public void joins(long mainHoldingId) {
    this.parentHoldingId = mainHoldingId;
  }

  /** What it sat on has left the holder: it stands for itself from now on. */
  public void standAlone() {
    this.parentHoldingId = null;
  }

  /**
   * Refuses parts to a device that the recipient does not have.
   *
   * @throws BusinessRuleViolation V-CO-03 when it is another's, not delivered yet or ended
   */
  public void requireMayBeComplemented(long recipientId) {
    if (this.recipientId != recipientId || deliveredOn == null || endedOn != null) {
      throw new BusinessRuleViolation("V-CO-03");
    }
  }

  /** The device reaches its holder on a day, as a numbered unit or by quantity. */
  public void deliver(Long individualId, LocalDate day) {
    this.individualId = individualId;
    this.deliveredOn = day;
  }

  /** The order line was cancelled; the holder never got the device. */
  public void cancelOrder(LocalDate day) {
    this.endedOn = day;
    this.endKind = HoldingEndKind.ORDER_CANCELLED;
  }

  /**
   * A pickup order waits for the device (PU-14).
   *
   * @throws BusinessRuleViolation V-PU-07 when it is not delivered, V-PU-04 when there is one
   *     already, V-PU-12 when it is to be dismounted
   */
  public void orderPickup(String number) {
    if (deliveredOn == null) {
      throw new BusinessRuleViolation("V-PU-07");
    }
    if (pickupNumber != null) {
      throw new BusinessRuleViolation("V-PU-04", null, "", pickupNumber);
    }
    if (dismantlingNumber != null) {
      throw new BusinessRuleViolation("V-PU-12", null, "", dismantlingNumber);
    }
    pickupNumber = number;
  }

  /**
   * A technician is to dismount the device and take it along: no pickup order is needed (PU-13).
   *
   * @param number of the work order
   * @throws BusinessRuleViolation V-WO-23 when another work order is to do that
   */
  public void orderDismantling(String number) {
    if (dismantlingNumber != null) {
      throw new BusinessRuleViolation("V-WO-23", "type", dismantlingNumber);
    }
    dismantlingNumber = number;
  }

  /**
   * The pickup order or the dismantling is cancelled or found nothing; the holder has the device
   * still (PU-11).
   */
  public void keep() {
    pickupNumber = null;
    dismantlingNumber = null;
  }

  /** Another unit of the article is what the holder has; parts and rent stay with the holding. */
  public void swapUnit(long individualId) {
    this.individualId = individualId;
  }

  /** The holder has it no more since a day. */
  public void end(LocalDate day, HoldingEndKind kind) {
    endedOn = day;
    endKind = kind;
  }

  /** The holder has it again, as though it had not ended. */
  public void resume() {
    endedOn = null;
    endKind = null;
  }

  /**
   * So many of it go back on a day; what is left stays.
   *
   * @return the holding that ended: this one, or of a part a new one
   * @throws BusinessRuleViolation V-RE-02 for none or more than there are
   */
  public DeviceHolding giveBack(int pieces, LocalDate day, HoldingEndKind kind) {
    if (pieces < 1 || pieces > quantity) {
      throw new BusinessRuleViolation("V-RE-02", "quantity", quantity);
    }
    if (pieces == quantity) {
      end(day, kind);
      return this;
    }
    quantity -= pieces;
    DeviceHolding part = new DeviceHolding();
    part.recipientId = recipientId;
    part.articleId = articleId;
    part.parentHoldingId = parentHoldingId;
    part.quantity = pieces;
    part.chargingForm = chargingForm;
    part.price = price;
    part.vatRate = vatRate;
    part.payerId = payerId;
    part.payerReason = payerReason;
    part.customerId = customerId;
    part.prescriberId = prescriberId;
    part.orderNumber = orderNumber;
    part.deliveredOn = deliveredOn;
    part.end(day, kind);
    return part;
  }

  /** Who has it. */
  public Long recipientId() {
    return recipientId;
  }

  public Long articleId() {
    return articleId;
  }

  /** The numbered unit, or null. */
  public Long individualId() {
    return individualId;
  }

  /** The holding of the device that it sits on, or null. */
  public Long parentHoldingId() {
    return parentHoldingId;
  }

  /** The day on which the holder got it, or null. */
  public LocalDate deliveredOn() {
    return deliveredOn;
  }

  public boolean isDelivered() {
    return deliveredOn != null;
  }

  /** The last day that the holder had it, or null. */
  public LocalDate endedOn() {
    return endedOn;
  }

  /** Whether its holder has it no more. */
  public boolean isEnded() {
    return endedOn != null;
  }

  /** Whether a pickup order waits for it (PU-14). */
  public boolean isPickupOrdered() {
    return pickupNumber != null;
  }

  /** The pickup order, or the work order, that it goes back by; null when it does not. */
  public String goesBackBy() {
    return pickupNumber == null ? dismantlingNumber : pickupNumber;
  }

  /** Whether it is on its way back, by a pickup order or with a technician (PU-13). */
  public boolean isGoingBack() {
    return goesBackBy() != null;
  }
}
