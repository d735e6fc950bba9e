package se.websesam.invoice.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import se.websesam.invoice.domain.InvoiceLineKind;
import se.websesam.invoice.domain.InvoicePeriod;
import se.websesam.invoice.domain.InvoiceSelection;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.web.KronorConverter;

/** A selection of invoice lines as it stands in a form, and in an address. */
public class SelectionForm {

  private InvoicePeriod period = InvoicePeriod.LAST_MONTH;
  private String from;
  private String to;
  private String customer;
  private InvoiceLineKind kind;
  private String article;
  private String individual;
  private String least;
  private String most;

  /** The form of a selection. */
  static SelectionForm of(InvoiceSelection selection) {
    SelectionForm form = new SelectionForm();
    form.period = selection.period();
    form.from = text(selection.from());
    form.to = text(selection.to());
    form.customer = selection.customerNumber();
    form.kind = selection.kind();
    form.article = selection.articleNumber();
    form.individual = selection.individualNumber();
    form.least = amount(selection.least());
    form.most = amount(selection.most());
    return form;
  }

  /**
   * The form in an address.
   *
   * @throws IllegalArgumentException for a period or kind that there is not
   */
  static SelectionForm of(HttpServletRequest request) {
    SelectionForm form = new SelectionForm();
    String period = stripped(request.getParameter("period"));
    form.period = period == null ? InvoicePeriod.LAST_MONTH : InvoicePeriod.valueOf(period);
    form.setFrom(request.getParameter("from"));
    form.setTo(request.getParameter("to"));
    form.setCustomer(request.getParameter("customer"));
    String kind = stripped(request.getParameter("kind"));
    form.kind = kind == null ? null : InvoiceLineKind.valueOf(kind);
    form.setArticle(request.getParameter("article"));
    form.setIndividual(request.getParameter("individual"));
    form.setLeast(request.getParameter("least"));
    form.setMost(request.getParameter("most"));
    return form;
  }

  /**
   * What it selects.
   *
   * @throws BusinessRuleViolation V-IV-05, V-IV-11, V-IV-12
   */
  public InvoiceSelection selection() {
    return new InvoiceSelection(
        period == null ? InvoicePeriod.LAST_MONTH : period,
        month(from, "from"),
        month(to, "to"),
        customer,
        kind,
        article,
        individual,
        amount(least, "least"),
        amount(most, "most"));
  }

  /** The same as the parameters of an address. */
  public String getQuery() {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("period", period);
    parameters.put("from", from);
    parameters.put("to", to);
    parameters.put("customer", customer);
    parameters.put("kind", kind);
    parameters.put("article", article);
    parameters.put("individual", individual);
    parameters.put("least", least);
    parameters.put("most", most);
    return parameters.entrySet().stream()
        .filter(parameter -> parameter.getValue() != null)
        .map(
            parameter ->
                parameter.getKey()
                    + "="
                    + URLEncoder.encode(parameter.getValue().toString(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static YearMonth month(String text, String field) {
    if (text == null) {
      return null;
    }
    if (!text.matches("\\d{4}-(0[1-9]|1[0-2])")) {
      throw new BusinessRuleViolation("V-IV-05", field);
    }
    return YearMonth.parse(text);
  }

  private static BigDecimal amount(String text, String field) {
    return text == null
        ? null
        : KronorConverter.parse(text)
            .orElseThrow(() -> new BusinessRuleViolation("V-IV-16", field));
  }

  private static String amount(BigDecimal amount) {
    return amount == null ? null : amount.toPlainString().replace('.', ',');
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }

  private static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  public InvoicePeriod getPeriod() {
    return period;
  }

  public void setPeriod(InvoicePeriod period) {
    this.period = period;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = stripped(from);
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = stripped(to);
  }

  public String getCustomer() {
    return customer;
  }

  public void setCustomer(String customer) {
    this.customer = stripped(customer);
  }

  public InvoiceLineKind getKind() {
    return kind;
  }

  public void setKind(InvoiceLineKind kind) {
    this.kind = kind;
  }

  public String getArticle() {
    return article;
  }

  public void setArticle(String article) {
    this.article = stripped(article);
  }

  public String getIndividual() {
    return individual;
  }

  public void setIndividual(String individual) {
    this.individual = stripped(individual);
  }

  public String getLeast() {
    return least;
  }

  public void setLeast(String least) {
    this.least = stripped(least);
  }

  public String getMost() {
    return most;
  }

  public void setMost(String most) {
    this.most = stripped(most);
  }
}
