package se.websesam.order.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.repository.ArticleRepository;
import se.websesam.customer.domain.PayerChoice;
import se.websesam.device.domain.DeviceHolding;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.device.service.Payers;
import se.websesam.order.domain.CustomerOrder;
import se.websesam.order.domain.CustomerOrder.Wanted;
import se.websesam.order.domain.CustomerOrderLine;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;

/** Turns the lines of an order form into articles, payers and holdings. */
@ApplicationScoped
public class OrderLines {

  /** More of one article than any order of the trade has; a slip of the key beyond it. */
  private static final int MOST = 999;

  @Inject private ArticleRepository articles;
  @Inject private DeviceRepository devices;
  @Inject private Payers payers;

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
    return new Wanted(article, line.quantity(), line.parent(), line.complements());
  }

  /**
   * Who pays for a line (DOMAIN 4.12); for a part ordered to a delivered device, who pays for that
   * one (CP-05).
   */
  Function<Wanted, PayerChoice> payers(
      OrderGoal goal, long customerId, Map<Long, DeviceHolding> complemented) {
    Function<Article, PayerChoice> ofArticle =
        goal.recipient() == null
            ? payers.ofStore(customerId)
            : payers.of(goal.recipient(), customerId);
    return wanted -> {
      PayerChoice own = ofArticle.apply(wanted.article());
      return wanted.complements() == null
          ? own
          : own.asPartOf(complemented.get(wanted.complements()).payerId());
    };
  }

  /**
   * The devices that parts are ordered to.
   *
   * @throws BusinessRuleViolation V-CO-03 when the recipient does not have one of them
   */
  Map<Long, DeviceHolding> complemented(Long recipientId, List<Wanted> wanted) {
    Set<Long> ids =
        wanted.stream()
            .map(Wanted::complements)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Map<Long, DeviceHolding> found = devices.listById(ids);
    if (found.size() < ids.size() || recipientId == null && !ids.isEmpty()) {
      throw new BusinessRuleViolation("V-CO-03");
    }
    found.values().forEach(holding -> holding.requireMayBeComplemented(recipientId));
    return found;
  }

  /** What the lines of a draft ask for, as a form would. */
  List<Wanted> asked(CustomerOrder order) {
    Set<Long> ids =
        order.lines().stream().map(CustomerOrderLine::articleId).collect(Collectors.toSet());
    Map<Long, Article> found = articles.listById(ids);
    return order.lines().stream()
        .map(
            line ->
                new Wanted(
                    found.get(line.articleId()),
                    line.quantity(),
                    line.parentLine() == null ? null : line.parentLine() - 1,
                    line.complementsHoldingId()))
        .toList();
  }

  /** The holding that a submitted line makes; a part's joins the one of its main device. */
  DeviceHolding holding(CustomerOrder order, CustomerOrderLine line, Long mainHoldingId) {
    DeviceHolding holding =
        DeviceHolding.ordered(
            order.recipientId(),
            articles.get(line.articleId()),
            line.quantity(),
            line.payer(),
            order.customerId(),
            order.ordererId(),
            line.id(),
            order.orderNumber());
    if (mainHoldingId != null) {
      holding.joins(mainHoldingId);
    }
    return holding;
  }
}
