package se.websesam.invoice.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import se.websesam.invoice.domain.ChargeCause;
import se.websesam.invoice.domain.ChargedFor;
import se.websesam.invoice.domain.InvoiceLineKind;

/**
 * A line of a selection, with the invoice that it stands on.
 *
 * @param recipientId who holds the device; null for what was sold to a store
 * @param urgentOrder the number of the order that it is the fee of (CO-09), or null
 * @param workOrder the number of the work order whose labour or material it is, or null
 * @param cause the kind of the case that it comes from, or null
 * @param causeNumber the number of that case
 * @param patientNumber the patient's identity number, or null where the caller may not see it
 */
public record SelectedLine(
    long id,
    String ourReference,
    YearMonth month,
    String customerNumber,
    String customer,
    String payer,
    InvoiceLineKind kind,
    String articleNumber,
    String designation,
    String individualNumber,
    LocalDate from,
    LocalDate toInclusive,
    int days,
    int quantity,
    BigDecimal price,
    BigDecimal net,
    BigDecimal vat,
    Long recipientId,
    String urgentOrder,
    String workOrder,
    ChargeCause cause,
    String causeNumber,
    String patientNumber)
    implements ChargedFor {

  /** As the database has it, without the patient's number and the month as text. */
  public SelectedLine(
      Long id,
      String ourReference,
      String month,
      String customerNumber,
      String customer,
      String payer,
      InvoiceLineKind kind,
      String articleNumber,
      String designation,
      String individualNumber,
      LocalDate from,
      LocalDate toInclusive,
      int days,
      int quantity,
      BigDecimal price,
      BigDecimal net,
      BigDecimal vat,
      Long recipientId,
      String urgentOrder,
      String workOrder,
      ChargeCause cause,
      String causeNumber) {
    this(
        id.longValue(),
        ourReference,
        YearMonth.parse(month),
        customerNumber,
        customer,
        payer,
        kind,
        articleNumber,
        designation,
        individualNumber,
        from,
        toInclusive,
        days,
        quantity,
        price,
        net,
        vat,
        recipientId,
        urgentOrder,
        workOrder,
        cause,
        causeNumber,
        null);
  }

  /** The same row with the number of the patient, for a caller who may see it. */
  public SelectedLine of(String patientNumber) {
    return new SelectedLine(
        id,
        ourReference,
        month,
        customerNumber,
        customer,
        payer,
        kind,
        articleNumber,
        designation,
        individualNumber,
        from,
        toInclusive,
        days,
        quantity,
        price,
        net,
        vat,
        recipientId,
        urgentOrder,
        workOrder,
        cause,
        causeNumber,
        patientNumber);
  }
}
