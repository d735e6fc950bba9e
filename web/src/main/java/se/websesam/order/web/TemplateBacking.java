package se.websesam.order.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.websesam.catalogue.service.ArticleQueries;
import se.websesam.order.service.OrderTemplateQueries;
import se.websesam.order.service.OrderTemplateService;
import se.websesam.order.service.SaveTemplate;
import se.websesam.order.view.TemplateDetails;
import se.websesam.order.view.TemplateRow;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;
import se.websesam.user.web.CurrentUser;

/** One order template [beställningsmall]: its owner changes it, others see what it holds. */
@Named
@ViewScoped
public class TemplateBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OrderTemplateQueries queries;
  @Inject private OrderTemplateService templates;
  @Inject private ArticleQueries articles;
  @Inject private CurrentUser user;
  @Inject private Texts texts;

  /** Made when the form is rendered: sending it twice gives one template. */
  private final String formKey = UUID.randomUUID().toString();

  private final OrderForm form = new OrderForm();
  private Long templateId;
  private TemplateRow head;
  private final Map<String, String> refusals = new HashMap<>();
  private String name;
  private boolean shared;
  private String articleNumber;
  private Integer quantity = 1;

  /** Opens the template asked for, or an empty one. */
  public void load() {
    if (templateId != null) {
      TemplateDetails details = queries.find(templateId).orElseThrow(NotFound::new);
      head = details.head();
      name = head.name();
      shared = head.customerId() != null;
      form.getLines().addAll(TemplateLines.all(details));
      details.lines().forEach(l -> refusals.put(l.article().articleNumber(), l.refusal()));
    }
  }

  /** The rule by which a line's article cannot be ordered any more, or null. */
  public String refusal(OrderForm.Line line) {
    return refusals.get(line.getArticle().articleNumber());
  }

  /** [Lägg till]: V-CO-02 without number or with a quantity below one. */
  public void addLine() {
    if (articleNumber == null || articleNumber.isBlank()) {
      throw new BusinessRuleViolation("V-CO-02", "articleNumber");
    }
    if (quantity == null || quantity < 1) {
      throw new BusinessRuleViolation("V-CO-02", "quantity");
    }
    String number = articleNumber.strip().split("\\s", 2)[0];
    form.getLines()
        .add(new OrderForm.Line(articles.getOrderable(number, "articleNumber"), quantity));
    articleNumber = null;
    quantity = 1;
  }

  /** Takes a line away, and its parts with it. */
  public void remove(int index) {
    form.remove(index);
  }

  /** [Spara mall]. */
  public String save() {
    templates.save(
        new SaveTemplate(
            formKey,
            templateId,
            head == null ? null : head.version(),
            name,
            shared ? customerId() : null,
            form.lineCommands()));
    Navigation.tell(texts.page("order_template.saved", name.strip()));
    return "/portal/order/templates.xhtml?faces-redirect=true";
  }

  /** The customer it is shared with, or would be: the one the user acts for. */
  private Long customerId() {
    return head == null || head.customerId() == null ? user.getCustomerId() : head.customerId();
  }

  /** The name of that customer; null for the centre's staff, who share with nobody. */
  public String getCustomer() {
    return head == null || head.customer() == null ? user.getCustomerName() : head.customer();
  }

  /** Whether the user may change it. */
  public boolean isOwn() {
    return head == null || head.own();
  }

  public List<OrderForm.Line> getLines() {
    return form.getLines();
  }

  public TemplateRow getHead() {
    return head;
  }

  public Long getTemplateId() {
    return templateId;
  }

  public void setTemplateId(Long templateId) {
    this.templateId = templateId;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public boolean isShared() {
    return shared;
  }

  public void setShared(boolean shared) {
    this.shared = shared;
  }

  public String getArticleNumber() {
    return articleNumber;
  }

  public void setArticleNumber(String articleNumber) {
    this.articleNumber = articleNumber;
  }

  public Integer getQuantity() {
    return quantity;
  }

  public void setQuantity(Integer quantity) {
    this.quantity = quantity;
  }
}
