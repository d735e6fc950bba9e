package se.websesam.invoice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.invoice.service.InvoiceQueries;
import se.websesam.invoice.view.InvoiceDetails;
import se.websesam.invoice.view.InvoiceLineRow;
import se.websesam.invoice.view.LineEvidence;
import se.websesam.shared.web.PagedList;

/** An invoice with its lines, and the events that prove the line asked for. */
@Named
@RequestScoped
public class InvoiceBacking {

  @Inject private InvoiceQueries invoices;
  @Inject private LineTexts lineTexts;

  private String reference;
  private int page = 1;
  private Long lineId;
  private InvoiceDetails invoice;
  private PagedList<InvoiceLineRow> lines;
  private LineEvidence evidence;

  /** Reads the invoice and the page of its lines. */
  public void load() {
    invoice = invoices.findByOurReference(reference == null ? "" : reference);
    lines = new PagedList<>(page, request -> invoices.lines(invoice.head().id(), request));
    evidence = lineId == null ? null : invoices.events(lineId);
  }

  /** What a line charges. */
  public String designation(InvoiceLineRow line) {
    return lineTexts.designation(line);
  }

  public InvoiceDetails getInvoice() {
    return invoice;
  }

  public PagedList<InvoiceLineRow> getLines() {
    return lines;
  }

  public LineEvidence getEvidence() {
    return evidence;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }

  public Long getLineId() {
    return lineId;
  }

  public void setLineId(Long lineId) {
    this.lineId = lineId;
  }
}
