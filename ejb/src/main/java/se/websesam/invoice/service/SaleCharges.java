package se.websesam.invoice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.websesam.device.domain.SaleDelivered;
import se.websesam.invoice.domain.SaleCharge;
import se.websesam.invoice.repository.InvoiceRepository;
import se.websesam.order.domain.StoreSaleDelivered;
import se.websesam.order.domain.UrgentFeeDue;
import se.websesam.workorder.domain.WorkBilled;

/** Keeps delivered sales for the month's invoicing, in the transaction that delivered them. */
@ApplicationScoped
public class SaleCharges {

  @Inject private InvoiceRepository invoices;

  void delivered(@Observes SaleDelivered sale) {
    invoices.add(SaleCharge.of(sale));
  }

  void urgentFee(@Observes UrgentFeeDue fee) {
    invoices.add(SaleCharge.of(fee));
  }

  void workDone(@Observes WorkBilled work) {
    invoices.add(SaleCharge.of(work));
  }

  void deliveredToStore(@Observes StoreSaleDelivered sale) {
    invoices.add(SaleCharge.of(sale));
  }
}
