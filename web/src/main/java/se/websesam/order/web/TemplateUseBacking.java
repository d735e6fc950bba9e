package se.websesam.order.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.websesam.catalogue.view.ArticleOption;
import se.websesam.order.service.OrderTemplateQueries;
import se.websesam.order.service.OrderTemplateService;
import se.websesam.order.service.SaveTemplate;
import se.websesam.order.view.TemplateDetails;
import se.websesam.order.view.TemplateRow;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;
import se.websesam.user.web.CurrentUser;

/** Order templates [beställningsmallar] beside the order form: its lines from one, and into one. */
@Named
@ViewScoped
public class TemplateUseBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OrderFormBacking order;
  @Inject private OrderTemplateQueries queries;
  @Inject private OrderTemplateService templates;
  @Inject private CurrentUser user;
  @Inject private Texts texts;

  private List<TemplateRow> options;
  private Long chosen;
  private String formKey = UUID.randomUUID().toString();
  private String name;
  private boolean shared;

  /**
   * [Använd mall]: adds the lines that can be ordered to the form and names all others.
   *
   * @throws BusinessRuleViolation V-CO-23 when it has been removed meanwhile
   */
  public void use() {
    options = null;
    TemplateDetails template =
        Optional.ofNullable(chosen)
            .flatMap(queries::find)
            .orElseThrow(() -> new BusinessRuleViolation("V-CO-23", "template"));
    List<OrderForm.Line> usable = TemplateLines.usable(template);
    order.addLines(usable);
    Navigation.say(texts.page("order_template.used", template.head().name(), usable.size()));
    for (int at = 0; at < template.lines().size(); at++) {
      if (!template.isUsable(at)) {
        warn(template, at);
      }
    }
  }

  private void warn(TemplateDetails template, int at) {
    ArticleOption article = template.lines().get(at).article();
    String refusal = template.lines().get(at).refusal();
    Navigation.warn(
        texts.page(
            "order_template.leftOut",
            article.articleNumber(),
            article.designation(),
            refusal == null ? texts.page("order_template.leftOut.part") : texts.rule(refusal)));
  }

  /** [Spara som mall]: keeps the lines of the form as a new template. */
  public void save() {
    templates.save(
        new SaveTemplate(
            formKey,
            null,
            null,
            name,
            shared ? user.getCustomerId() : null,
            order.getForm().lineCommands()));
    Navigation.say(texts.page("order_template.saved", name.strip()));
    formKey = UUID.randomUUID().toString();
    name = null;
    shared = false;
    options = null;
  }

  /** What the user may choose among. */
  public List<TemplateRow> getOptions() {
    if (options == null) {
      options = List.copyOf(queries.options());
    }
    return options;
  }

  /** Whether there is anything to use or to save. */
  public boolean isShown() {
    return !getOptions().isEmpty() || !order.getForm().getLines().isEmpty();
  }

  /** Made when the form is rendered and sent with it: sending it twice gives one template. */
  public String getFormKey() {
    return formKey;
  }

  public void setFormKey(String formKey) {
    this.formKey = formKey;
  }

  public Long getChosen() {
    return chosen;
  }

  public void setChosen(Long chosen) {
    this.chosen = chosen;
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
}
