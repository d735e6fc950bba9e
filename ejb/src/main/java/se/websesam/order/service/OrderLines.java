package se.websesam.order.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.repository.ArticlePrices;
import se.websesam.catalogue.repository.ArticleRepository;
import se.websesam.catalogue.repository.ReplacementChains;
import se.websesam.catalogue.view.ArticleOption;
import se.websesam.customer.domain.PayerChoice;
import se.websesam.device.domain.DeviceHolding;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.device.service.Payers;
import se.websesam.order.domain.ChainMode;
import se.websesam.order.domain.CustomerOrder;
import se.websesam.order.domain.CustomerOrder.Terms;
import se.websesam.order.domain.CustomerOrderLine;
import se.websesam.order.domain.UrgentFee;
import se.websesam.order.domain.Wanted;
import se.websesam.parameter.repository.Parameters;
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
  @Inject private ArticlePrices prices;
  @Inject private ReplacementChains chains;
  @Inject private Parameters parameters;
  @Inject private Clock clock;

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
    return new Wanted(
        article,
        line.quantity(),
        line.parent(),
        line.complements(),
        line.keptReason(),
        line.adapted(),
        line.takenOff(),
        line.feeReason());
  }

  /**
   * Who pays for a line (DOMAIN 4.12), for a part ordered to a delivered device who pays for that
   * one (CP-05), and at what price.
   */
  Terms terms(
      OrderGoal goal, long customerId, List<Wanted> wanted, Map<Long, DeviceHolding> complemented) {
    Function<Article, PayerChoice> ofArticle =
        goal.recipient() == null
            ? payers.ofStore(customerId)
            : payers.of(goal.recipient(), customerId);
    return new Terms(
        line -> {
          PayerChoice own = ofArticle.apply(line.article());
          DeviceHolding main =
              line.complements() == null ? null : complemented.get(line.complements());
          return main == null ? own : own.asPartOf(main.payerId());
        },
        prices.on(LocalDate.now(clock), ids(wanted)));
  }

  /** What an urgent order of a customer costs it, whoever pays for the articles (CO-09). */
  UrgentFee urgentFee(long customerId) {
    return UrgentFee.of(
        parameters.amount("delivery.urgent.fee"),
        parameters.amount("delivery.urgent.vatRate"),
        payers.ofCustomer(customerId));
  }

  /**
   * Where the region says so, an equivalent that the centre delivers first is taken, or declined
   * with a reason (CO-05).
   *
   * @throws BusinessRuleViolations V-CO-08 for each line without an answer
   */
  void requireAnswers(List<Wanted> wanted) {
    if (parameters.choice(ChainMode.class, "replacementChain.mode") == ChainMode.ADVISORY) {
      return;
    }
    Map<Long, ArticleOption> equivalents = chains.equivalents(ids(wanted));
    List<BusinessRuleViolation> unanswered = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      ArticleOption equivalent = equivalents.get(wanted.get(i).article().id());
      if (equivalent != null && !wanted.get(i).isKept()) {
        unanswered.add(
            new BusinessRuleViolation(
                "V-CO-08", "lines:" + i + ":quantity", equivalent.articleNumber()));
      }
    }
    BusinessRuleViolations.throwIfAny(unanswered);
  }

  static Set<Long> ids(List<Wanted> wanted) {
    return wanted.stream().map(line -> line.article().id()).collect(Collectors.toSet());
  }

  /** The holdings that parts are ordered to, whoever has them. */
  Map<Long, DeviceHolding> held(List<Wanted> wanted) {
    return devices.listById(complemented(wanted));
  }

  /**
   * The same, when the recipient has them all.
   *
   * @throws BusinessRuleViolation V-CO-03 when the recipient does not have one of them
   */
  Map<Long, DeviceHolding> complemented(Long recipientId, List<Wanted> wanted) {
    Set<Long> ids = complemented(wanted);
    Map<Long, DeviceHolding> found = devices.listById(ids);
    if (found.size() < ids.size() || recipientId == null && !ids.isEmpty()) {
      throw new BusinessRuleViolation("V-CO-03");
    }
    found.values().forEach(holding -> holding.requireMayBeComplemented(recipientId));
    return found;
  }

  private static Set<Long> complemented(List<Wanted> wanted) {
    return wanted.stream()
        .map(Wanted::complements)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
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
                    line.complementsHoldingId(),
                    line.keptReason(),
                    line.isAdapted(),
                    line.takenOff(),
                    line.feeReason()))
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
            line.price(),
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
