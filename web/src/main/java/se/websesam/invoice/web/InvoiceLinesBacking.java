package se.websesam.invoice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import se.websesam.invoice.domain.InvoiceLineKind;
import se.websesam.invoice.domain.InvoicePeriod;
import se.websesam.invoice.service.InvoiceSelectionQueries;
import se.websesam.invoice.service.InvoiceTemplateService;
import se.websesam.invoice.service.SaveInvoiceTemplate;
import se.websesam.invoice.view.SelectedLine;
import se.websesam.invoice.view.SelectionSum;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.PagedList;
import se.websesam.shared.web.Sorting;
import se.websesam.shared.web.Texts;

/** Invoice lines selected across invoices [fakturarader]; the selection stands in the address. */
@Named
@RequestScoped
public class InvoiceLinesBacking {

  @Inject private InvoiceSelectionQueries lines;
  @Inject private InvoiceTemplateService templates;
  @Inject private LineTexts lineTexts;
  @Inject private Sorting sorting;
  @Inject private Texts texts;

  private final SelectionForm form = new SelectionForm();
  private int page = 1;
  private PagedList<SelectedLine> list;
  private SelectionSum sum;
  private String formKey = UUID.randomUUID().toString();
  private String templateName;

  /** [Sök]: shows the first page of the selection; V-IV-05, V-IV-11, V-IV-12, V-IV-16. */
  public String search() {
    form.selection();
    page = 1;
    return Navigation.sameView();
  }

  /** [Spara som mall]: keeps the selection under a name. */
  public String save() {
    templates.save(new SaveInvoiceTemplate(formKey, templateName, form.selection()));
    Navigation.tell(texts.page("invoice_lines.saved", templateName.strip()));
    return Navigation.sameView();
  }

  /** The page of the lines; null as long as nothing can be selected. */
  public PagedList<SelectedLine> getList() {
    if (list == null && isReadable()) {
      list =
          new PagedList<>(page, sorting.chosen(), request -> lines.list(form.selection(), request));
    }
    return list;
  }

  /** What the lines come to. */
  public SelectionSum getSum() {
    if (sum == null && isReadable()) {
      sum = lines.sum(form.selection());
    }
    return sum;
  }

  private boolean isReadable() {
    try {
      form.selection();
      return true;
    } catch (BusinessRuleViolation e) {
      return false;
    }
  }

  /** What a line charges. */
  public String designation(SelectedLine line) {
    return lineTexts.designation(line);
  }

  public InvoicePeriod[] getPeriods() {
    return InvoicePeriod.values();
  }

  public InvoiceLineKind[] getKinds() {
    return InvoiceLineKind.values();
  }

  public SelectionForm getForm() {
    return form;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }

  /** Made when the form is rendered and sent with it: sending it twice gives one template. */
  public String getFormKey() {
    return formKey;
  }

  public void setFormKey(String formKey) {
    this.formKey = formKey;
  }

  public String getTemplateName() {
    return templateName;
  }

  public void setTemplateName(String templateName) {
    this.templateName = templateName;
  }
}
