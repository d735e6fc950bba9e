package se.websesam.configuration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.websesam.catalogue.service.ArticleQueries;
import se.websesam.catalogue.view.ArticleOption;
import se.websesam.configuration.service.Configurator;
import se.websesam.configuration.view.ComponentRow;
import se.websesam.configuration.view.Configuration;
import se.websesam.configuration.view.RepairRow;
import se.websesam.order.service.LineRef;
import se.websesam.order.service.OrderDraftService;
import se.websesam.order.view.OrderDetails;
import se.websesam.order.view.OrderLineRow;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;

/**
 * What sits on a main device of a draft [komponenthantering]. Nothing is kept before [Spara]; the
 * order stays as it was for whoever leaves without it.
 */
@Named
@ViewScoped
public class ComponentsBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OrderDraftService drafts;
  @Inject private Configurator configurator;
  @Inject private ArticleQueries articles;
  @Inject private Texts texts;

  private long orderId;
  private int line;
  private long version;
  private Configuration configuration;
  private List<ArticleOption> common = List.of();
  private List<ComponentRow> found = List.of();
  private String articleNumber;
  private Integer quantity = 1;
  private Integer userKilograms;
  private String words;

  /** Begins with what the draft's line has: its standard, or what was saved before. */
  public void load() {
    OrderDetails draft = drafts.draft(orderId);
    OrderLineRow main =
        draft.lines().stream()
            .filter(row -> row.lineNumber() == line && row.parentLine() == null)
            .findFirst()
            .orElseThrow(NotFound::new);
    version = draft.head().version();
    configuration = configurator.standard(main.articleNumber());
    Map<String, Integer> build = new TreeMap<>(configuration.build());
    if (main.takenOff() != null) {
      for (String number : main.takenOff().split(" ")) {
        build.computeIfPresent(number, (part, n) -> n - 1);
      }
    }
    draft.lines().stream()
        .filter(row -> row.parentLine() != null && row.parentLine() == line)
        .forEach(row -> build.merge(row.articleNumber(), row.quantity(), Integer::sum));
    if (!build.equals(configuration.build())) {
      configuration = configurator.check(main.articleNumber(), build, null);
    }
    common = List.copyOf(configurator.commonAccessories(main.articleNumber()));
  }

  /** [Lägg till]: V-CO-02 without number, V-AR-* for what cannot be ordered. */
  public void add() {
    if (articleNumber == null || articleNumber.isBlank()) {
      throw new BusinessRuleViolation("V-CO-02", "articleNumber");
    }
    String number = articleNumber.strip().split("\\s", 2)[0];
    articles.getOrderable(number, "articleNumber");
    add(number, quantity);
    articleNumber = null;
    quantity = 1;
  }

  /** Adds one piece of a part from one of the lists. */
  public void addOne(String number) {
    add(number, 1);
  }

  private void add(String number, Integer pieces) {
    configuration =
        configurator.add(
            configuration.mainNumber(), configuration.build(), number, pieces, userKilograms);
  }

  /** [Ta bort]: one piece less. */
  public void remove(String number) {
    change(number, -1);
  }

  /** Puts one piece of the standard back, where that gives no other room than it had. */
  public void putBack(String number) {
    change(number, 1);
  }

  private void change(String number, int pieces) {
    Map<String, Integer> build = new TreeMap<>(configuration.build());
    build.merge(number, pieces, Integer::sum);
    check(build);
  }

  /** [Räkna med vikten]: judges what is there with the user in it (V-CF-02). */
  public void weigh() {
    check(configuration.build());
  }

  private void check(Map<String, Integer> build) {
    configuration = configurator.check(configuration.mainNumber(), build, userKilograms);
  }

  /** Takes one of the ways out. */
  public void repair(int index) {
    check(configuration.repairs().get(index).build());
  }

  /** [Sök]: parts that fit, by words of their designation. */
  public void search() {
    if (words == null || words.isBlank()) {
      found = List.of();
      return;
    }
    found = List.copyOf(configurator.search(configuration.mainNumber(), words));
  }

  /** [Spara]: back to the form with the parts as lines of their own. */
  public String save() {
    weigh();
    drafts.configure(new LineRef(orderId, version, line), configuration.build(), userKilograms);
    Navigation.tell(texts.page("order_components.saved"));
    return "/portal/order/edit.xhtml?faces-redirect=true&order=" + orderId;
  }

  public Configuration getConfiguration() {
    return configuration;
  }

  public List<RepairRow> getRepairs() {
    return configuration.repairs();
  }

  public List<ArticleOption> getCommon() {
    return common;
  }

  public List<ComponentRow> getFound() {
    return found;
  }

  public long getOrderId() {
    return orderId;
  }

  public void setOrderId(long orderId) {
    this.orderId = orderId;
  }

  public int getLine() {
    return line;
  }

  public void setLine(int line) {
    this.line = line;
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

  /** What the user weighs; it is asked for the device's load and kept nowhere. */
  public Integer getUserKilograms() {
    return userKilograms;
  }

  public void setUserKilograms(Integer userKilograms) {
    this.userKilograms = userKilograms;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
