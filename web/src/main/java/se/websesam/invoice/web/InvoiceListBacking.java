package se.websesam.invoice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.invoice.service.InvoiceQueries;
import se.websesam.invoice.view.InvoiceDetails;
import se.websesam.invoice.view.InvoiceRow;
import se.websesam.invoice.view.InvoiceSearch;
import se.websesam.shared.web.PagedList;
import se.websesam.shared.web.Sorting;

/** Invoices [fakturor] of the user's customers, found by the number at [Vår ref.]. */
@Named
@RequestScoped
public class InvoiceListBacking {

  @Inject private InvoiceQueries invoices;
  @Inject private Sorting sorting;

  private String ourReference;
  private int page = 1;
  private PagedList<InvoiceRow> list;

  /** Reads the page of the list. */
  public void load() {
    list =
        new PagedList<>(
            page, sorting.chosen(), request -> invoices.list(InvoiceSearch.all(), request));
  }

  /** Opens the invoice with the reference; V-IV-01 beside the field when there is none. */
  public String search() {
    InvoiceDetails found = invoices.findByOurReference(ourReference == null ? "" : ourReference);
    return "/portal/invoice/details.xhtml?faces-redirect=true&ref=" + found.head().ourReference();
  }

  public PagedList<InvoiceRow> getList() {
    if (list == null) {
      load();
    }
    return list;
  }

  public String getOurReference() {
    return ourReference;
  }

  public void setOurReference(String ourReference) {
    this.ourReference = ourReference;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
