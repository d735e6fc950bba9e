package se.websesam.invoice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.websesam.invoice.domain.InvoicePeriod;
import se.websesam.invoice.domain.InvoiceSelection;
import se.websesam.invoice.service.InvoiceTemplateService;
import se.websesam.invoice.view.InvoiceTemplateRow;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.web.Formats;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;

/** The user's selections of invoice lines that recur [mallar eFaktura]. */
@Named
@ViewScoped
public class InvoiceTemplatesBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private InvoiceTemplateService templates;
  @Inject private Formats fmt;
  @Inject private Texts texts;

  /** The rows as they are shown: a button of a row is about that row, whatever has come since. */
  private List<InvoiceTemplateRow> rows;

  private Long renamedId;
  private InvoiceTemplateRow renamed;
  private String name;

  /** Reads the list, and the template that is to get another name. */
  public void load() {
    rows = List.copyOf(templates.list());
    if (renamedId != null) {
      renamed =
          rows.stream().filter(row -> row.id() == renamedId).findFirst().orElseThrow(NotFound::new);
      name = renamed.name();
    }
  }

  /** [Byt namn]. */
  public String rename() {
    templates.rename(renamed.id(), renamed.version(), name);
    Navigation.tell(texts.page("invoice_templates.renamed", name.strip()));
    return "/portal/invoice/templates.xhtml?faces-redirect=true";
  }

  /** [Ta bort]. */
  public String remove(InvoiceTemplateRow row) {
    templates.remove(row.id(), row.version());
    Navigation.tell(texts.page("order_templates.removed", row.name()));
    return "/portal/invoice/templates.xhtml?faces-redirect=true";
  }

  /** The parameters with which the page of lines shows what a template selects. */
  public String query(InvoiceTemplateRow row) {
    return SelectionForm.of(row.selection()).getQuery();
  }

  /** What a template selects, in words. */
  public String summary(InvoiceTemplateRow row) {
    InvoiceSelection selection = row.selection();
    return Stream.of(
            selection.period() == InvoicePeriod.CHOSEN
                ? selection.from() + " – " + selection.to()
                : texts.label(selection.period()),
            part("order_details.customer", selection.customerNumber()),
            selection.kind() == null ? null : texts.label(selection.kind()),
            part("device_list.article", selection.articleNumber()),
            part("device_list.individual", selection.individualNumber()),
            amount("invoice_lines.least", selection.least()),
            amount("invoice_lines.most", selection.most()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private String amount(String label, BigDecimal amount) {
    return amount == null ? null : part(label, fmt.money(amount));
  }

  private String part(String label, String value) {
    return value == null ? null : texts.page(label) + " " + value;
  }

  public List<InvoiceTemplateRow> getRows() {
    return rows;
  }

  public InvoiceTemplateRow getRenamed() {
    return renamed;
  }

  public Long getRenamedId() {
    return renamedId;
  }

  public void setRenamedId(Long renamedId) {
    this.renamedId = renamedId;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
