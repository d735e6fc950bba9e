package se.websesam.invoice.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import se.websesam.device.domain.RentCharge;
import se.websesam.shared.domain.Money;

/**
 * A line to be written on the invoice [fakturarad] of its payer and customer.
 *
 * @param holdingId the holding it is for, or null for a sale to a store and for a fee
 * @param orderLineId the line of the order that brought it to a store, or null
 * @param customerOrderId the urgent order that it is the fee of (CO-09), or null
 * @param workLineId the labour or material of a work order that it is for, or null
 * @param causedBy the case that it comes from, or null
 * @param coversMonth the month that the days belong to; earlier than the invoiced one in a
 *     correction
 * @param days days of rent, negative in a credit, 0 for a sale
 * @param price kronor per month for rent and per piece for a sale, without VAT
 * @param net price for days and quantity, without VAT
 * @param evidence the ids that prove it, separated by blanks
 */
public record InvoiceLineDraft(
    InvoiceLineKind kind,
    long payerId,
    long customerId,
    Long holdingId,
    Long orderLineId,
    Long customerOrderId,
    Long workLineId,
    CausedBy causedBy,
    YearMonth coversMonth,
    LocalDate from,
    LocalDate toInclusive,
    int days,
    int quantity,
    BigDecimal price,
    BigDecimal net,
    BigDecimal vatRate,
    BigDecimal vat,
    String evidence) {

  /** A line for rent, or for rent given back. */
  static InvoiceLineDraft rent(RentedHolding holding, RentCharge charge) {
    BigDecimal net = charge.amount().multiply(BigDecimal.valueOf(holding.quantity()));
    return new InvoiceLineDraft(
        charge.isCredit() ? InvoiceLineKind.RENT_CREDIT : InvoiceLineKind.RENT,
        charge.payerId(),
        holding.customerId(),
        holding.id(),
        null,
        null,
        null,
        null,
        charge.month(),
        charge.from(),
        charge.toInclusive(),
        charge.days(),
        holding.quantity(),
        charge.monthlyRate(),
        net,
        holding.vatRate(),
        Money.vat(net, holding.vatRate()),
        ids(charge.eventIds()));
  }

  /**
   * A line for a delivered sale, or for what else is charged or given back once. A part that is
   * given back takes the VAT that is left to its own and the parts before it, so that all parts
   * together give back what was charged, to the öre; a part that is charged again takes that of the
   * parts that were given back last.
   *
   * @param creditedBefore how many pieces had been given back before these
   */
  public static InvoiceLineDraft once(
      InvoiceLineKind kind,
      long payerId,
      long customerId,
      Long holdingId,
      Long orderLineId,
      Long customerOrderId,
      Long workLineId,
      CausedBy causedBy,
      LocalDate day,
      int quantity,
      int creditedBefore,
      BigDecimal unitPrice,
      BigDecimal vatRate,
      long saleChargeId) {
    return new InvoiceLineDraft(
        kind,
        payerId,
        customerId,
        holdingId,
        orderLineId,
        customerOrderId,
        workLineId,
        causedBy,
        YearMonth.from(day),
        day,
        day,
        0,
        quantity,
        unitPrice,
        net(unitPrice, quantity),
        vatRate,
        vat(unitPrice, quantity - creditedBefore, vatRate)
            .subtract(vat(unitPrice, -creditedBefore, vatRate)),
        Long.toString(saleChargeId));
  }

  private static BigDecimal vat(BigDecimal unitPrice, int quantity, BigDecimal vatRate) {
    return Money.vat(net(unitPrice, quantity), vatRate);
  }

  private static BigDecimal net(BigDecimal unitPrice, int quantity) {
    return Money.round(unitPrice.multiply(BigDecimal.valueOf(quantity)));
  }

  private static String ids(List<Long> ids) {
    return ids.size() == 1
        ? ids.get(0).toString()
        : ids.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}
