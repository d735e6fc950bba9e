package se.websesam.invoice.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Invoice [faktura]: what one payer owes for one customer's devices in one run. Written by the run
 * and never changed; it can be seen when it has its reference [vår ref.].
 */
@Entity
@Table(name = "invoice")
public class Invoice {

  @Id private Long id;

  @Column(name = "invoice_run_id")
  private Long invoiceRunId;

  @Column(name = "payer_id")
  private Long payerId;

  @Column(name = "customer_id")
  private Long customerId;

  @Column(name = "our_reference")
  private String ourReference;

  @Column(name = "invoice_month")
  private String month;

  @Column(name = "invoiced_on")
  private LocalDate invoicedOn;

  private BigDecimal net;
  private BigDecimal vat;

  protected Invoice() {}
}
