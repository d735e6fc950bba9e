package se.websesam.order.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.repository.ArticleRepository;
import se.websesam.device.domain.DeviceHolding;
import se.websesam.order.domain.CustomerOrder;
import se.websesam.order.domain.CustomerOrder.Wanted;
import se.websesam.order.domain.CustomerOrderLine;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;

/** Turns the lines of an order form into articles and holdings. */
@ApplicationScoped
public class OrderLines {

  /** More of one article than any order of the trade has; a slip of the key beyond it. */
  private static final int MOST = 999;

  @Inject private ArticleRepository articles;

  /** The articles asked for; every wrong line is named at once (V-AR-*, V-CO-02). */
  List<Wanted> wanted(List<SaveOrder.Line> lines) {
    Map<String, Article> found = articles.listByNumber(numbers(lines));
    List<Wanted> wanted = new ArrayList<>();
    List<BusinessRuleViolation> wrong = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      try {
        wanted.add(wanted(lines.get(i), found, "lines:" + i + ":"));
      } catch (BusinessRuleViolation e) {
        wrong.add(e);
      }
    }
    BusinessRuleViolations.throwIfAny(wrong);
    return wanted;
  }

  private static Set<String> numbers(List<SaveOrder.Line> lines) {
    return lines.stream()
        .map(SaveOrder.Line::articleNumber)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static Wanted wanted(SaveOrder.Line line, Map<String, Article> found, String at) {
    if (line.quantity() == null || line.quantity() < 1 || line.quantity() > MOST) {
      throw new BusinessRuleViolation("V-CO-02", at + "quantity");
    }
    Article article = found.get(line.articleNumber());
    if (article == null) {
      throw new BusinessRuleViolation("V-AR-01", at + "quantity", line.articleNumber());
    }
    article.requireOrderable(at + "quantity");
    return new Wanted(article, line.quantity());
  }

  /** The holding that a submitted line makes. */
  DeviceHolding holding(CustomerOrder order, CustomerOrderLine line) {
    return DeviceHolding.ordered(
        order.recipientId(),
        articles.get(line.articleId()),
        line.quantity(),
        line.payer(),
        order.customerId(),
        order.ordererId(),
        line.id(),
        order.orderNumber());
  }
}
