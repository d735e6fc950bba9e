package se.websesam.invoice.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import se.websesam.invoice.domain.ChargeCause;
import se.websesam.invoice.domain.ChargedFor;
import se.websesam.invoice.domain.InvoiceLineKind;

/**
 * A line of an invoice: device, period and price, or the fee of an urgent order.
 *
 * @param coversMonth the month that the days belong to; earlier than the invoice's in a correction
 * @param recipientId who holds it; null for what was sold to a store
 * @param urgentOrder the number of the order that it is the fee of (CO-09), or null
 * @param workOrder the number of the work order whose labour or material it is, or null
 * @param cause the kind of the case that it comes from, or null
 * @param causeNumber the number of that case
 * @param patientNumber the patient's identity number, or null where the caller may not see it
 */
public record InvoiceLineRow(
    long id,
    InvoiceLineKind kind,
    String articleNumber,
    String designation,
    String individualNumber,
    YearMonth coversMonth,
    LocalDate from,
    LocalDate toInclusive,
    int days,
    int quantity,
    BigDecimal price,
    BigDecimal net,
    BigDecimal vatRate,
    BigDecimal vat,
    Long recipientId,
    String urgentOrder,
    String workOrder,
    ChargeCause cause,
    String causeNumber,
    String patientNumber)
    implements ChargedFor {

  /** As the database has it, without the patient's number and the month as text. */
  public InvoiceLineRow(
      Long id,
      InvoiceLineKind kind,
      String articleNumber,
      String designation,
      String individualNumber,
      String coversMonth,
      LocalDate from,
      LocalDate toInclusive,
      int days,
      int quantity,
      BigDecimal price,
      BigDecimal net,
      BigDecimal vatRate,
      BigDecimal vat,
      Long recipientId,
      String urgentOrder,
      String workOrder,
      ChargeCause cause,
      String causeNumber) {
    this(
        id.longValue(),
        kind,
        articleNumber,
        designation,
        individualNumber,
        YearMonth.parse(coversMonth),
        from,
        toInclusive,
        days,
        quantity,
        price,
        net,
        vatRate,
        vat,
        recipientId,
        urgentOrder,
        workOrder,
        cause,
        causeNumber,
        null);
  }

  /** The same row with the number of the patient, for a caller who may see it. */
  public InvoiceLineRow of(String patientNumber) {
    return new InvoiceLineRow(
        id,
        kind,
        articleNumber,
        designation,
        individualNumber,
        coversMonth,
        from,
        toInclusive,
        days,
        quantity,
        price,
        net,
        vatRate,
        vat,
        recipientId,
        urgentOrder,
        workOrder,
        cause,
        causeNumber,
        patientNumber);
  }
}
