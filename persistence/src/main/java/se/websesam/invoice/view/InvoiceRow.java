package se.websesam.invoice.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** A row of the invoice list, and the head of an invoice's page; amounts without and with VAT. */
public record InvoiceRow(
    long id,
    String ourReference,
    YearMonth month,
    LocalDate invoicedOn,
    String payerNumber,
    String payer,
    String customerNumber,
    String customer,
    BigDecimal net,
    BigDecimal vat) {

  /** As the database has it, the month as text. */
  public InvoiceRow(
      Long id,
      String ourReference,
      String month,
      LocalDate invoicedOn,
      String payerNumber,
      String payer,
      String customerNumber,
      String customer,
      BigDecimal net,
      BigDecimal vat) {
    this(
        id.longValue(),
        ourReference,
        YearMonth.parse(month),
        invoicedOn,
        payerNumber,
        payer,
        customerNumber,
        customer,
        net,
        vat);
  }

  /** What is to be paid, VAT included. */
  public BigDecimal gross() {
    return net.add(vat);
  }
}
