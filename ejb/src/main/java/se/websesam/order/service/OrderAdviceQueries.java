package se.websesam.order.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.websesam.audit.service.NotLogged;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.repository.ArticleRepository;
import se.websesam.catalogue.repository.FeeLinks;
import se.websesam.catalogue.repository.ReplacementChains;
import se.websesam.catalogue.view.ArticleOption;
import se.websesam.customer.domain.PayerChoice;
import se.websesam.customer.repository.CustomerRepository;
import se.websesam.order.domain.ChainMode;
import se.websesam.order.domain.CustomerOrder.Terms;
import se.websesam.order.domain.LineAdvice;
import se.websesam.order.domain.LineWarning;
import se.websesam.order.domain.Wanted;
import se.websesam.order.repository.OrderPartsRepository;
import se.websesam.order.view.AdvisedLine;
import se.websesam.order.view.AdvisedWarning;
import se.websesam.order.view.OrderAdvice;
import se.websesam.parameter.repository.Parameters;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.Permissions;
import se.websesam.stock.domain.StockBalance;
import se.websesam.stock.repository.StockRepository;
import se.websesam.user.service.CurrentCaller;

/** What the order form says besides what was typed: payer, price, expected day, warnings. */
@Stateless
public class OrderAdviceQueries {

  @Inject private ArticleRepository articles;
  @Inject private FeeLinks fees;
  @Inject private ReplacementChains chains;
  @Inject private CustomerRepository customers;
  @Inject private OrderPartsRepository parts;
  @Inject private StockRepository stock;
  @Inject private OrderGoals goals;
  @Inject private OrderAddresses addresses;
  @Inject private OrderLines orderLines;
  @Inject private Parameters parameters;
  @Inject private LeadTimes leadTimes;
  @Inject private CurrentCaller caller;

  /** The same number of statements however many lines; a line that is wrong has nothing said. */
  @RolesAllowed(Permissions.ORDER_REGISTER)
  @NotLogged("nothing of the recipient is given but a warning; the form opens with holder or draft")
  public OrderAdvice advise(SaveOrder form) {
    OrderGoal goal = goals.get(form.goal());
    List<Wanted> wanted = wanted(form.lines());
    List<PayerChoice> payers = new ArrayList<>();
    List<BigDecimal> prices = new ArrayList<>();
    resolve(goal, form, wanted, payers, prices);
    Map<Long, ArticleOption> feesOf = fees.fees(OrderLines.ids(wanted));
    Map<Long, ArticleOption> equivalents = chains.equivalents(OrderLines.ids(wanted));
    List<List<LineWarning>> warnings =
        LineAdvice.of(
            wanted, prices, facts(goal, ids(feesOf), ids(equivalents), form.delivery().urgent()));
    Map<Long, ArticleOption> proposed = byId(feesOf.values(), equivalents.values());
    Map<Long, String> names =
        customers.listPayerNames(
            payers.stream()
                .filter(Objects::nonNull)
                .map(PayerChoice::payerId)
                .collect(Collectors.toSet()));
    List<LocalDate> days = leadTimes.days(wanted, form.delivery().urgent());
    List<AdvisedLine> lines = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      PayerChoice payer = payers.get(i);
      lines.add(
          new AdvisedLine(
              payer == null ? null : names.get(payer.payerId()),
              payer == null ? null : payer.reason(),
              prices.get(i),
              days.get(i),
              warnings.get(i).stream().map(warning -> advised(warning, proposed)).toList()));
    }
    return new OrderAdvice(
        lines,
        days.stream().max(Comparator.naturalOrder()).orElse(null),
        parameters.number("delivery.urgent.hours"),
        parameters.amount("delivery.urgent.fee"),
        parameters.choice(ChainMode.class, "replacementChain.mode") == ChainMode.BINDING);
  }

  /** The lines as they stand in the form; their quantity may still be missing. */
  private List<Wanted> wanted(List<SaveOrder.Line> lines) {
    Map<String, Article> found =
        articles.listByNumber(
            lines.stream().map(SaveOrder.Line::articleNumber).collect(Collectors.toSet()));
    return lines.stream()
        .map(
            line ->
                new Wanted(
                    found.get(line.articleNumber()),
                    line.quantity() == null ? 1 : line.quantity(),
                    line.parent(),
                    line.complements(),
                    line.keptReason(),
                    line.adapted(),
                    line.takenOff(),
                    line.feeReason()))
        .toList();
  }

  private void resolve(
      OrderGoal goal,
      SaveOrder form,
      List<Wanted> wanted,
      List<PayerChoice> payers,
      List<BigDecimal> prices) {
    Long customerId = addresses.possibleCustomer(goal, form.delivery().addressId()).orElse(null);
    Terms terms =
        customerId == null
            ? null
            : orderLines.terms(goal, customerId, wanted, orderLines.held(wanted));
    for (Wanted line : wanted) {
      PayerChoice payer = terms == null ? null : payer(line, terms, payers);
      payers.add(payer);
      prices.add(
          payer == null
              ? line.article().price()
              : terms.prices().price(line.article(), payer.payerId()));
    }
  }

  private static PayerChoice payer(Wanted line, Terms terms, List<PayerChoice> before) {
    try {
      PayerChoice own = terms.payers().apply(line);
      PayerChoice main = line.parent() == null ? null : before.get(line.parent());
      return main == null ? own : own.asPartOf(main.payerId());
    } catch (BusinessRuleViolation nobody) {
      return null;
    }
  }

  private static AdvisedWarning advised(LineWarning warning, Map<Long, ArticleOption> proposed) {
    return new AdvisedWarning(
        warning.code(),
        proposed.get(warning.proposedId()),
        warning.amount(),
        warning.rest(),
        warning.note());
  }

  private static Map<Long, Long> ids(Map<Long, ArticleOption> options) {
    return options.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, option -> option.getValue().id()));
  }

  private static Map<Long, ArticleOption> byId(
      Collection<ArticleOption> some, Collection<ArticleOption> others) {
    Map<Long, ArticleOption> all = new HashMap<>();
    some.forEach(option -> all.put(option.id(), option));
    others.forEach(option -> all.put(option.id(), option));
    return all;
  }

  private LineAdvice.Facts facts(
      OrderGoal goal, Map<Long, Long> feesOf, Map<Long, Long> equivalents, boolean urgent) {
    return new LineAdvice.Facts(
        feesOf,
        equivalents,
        goal.recipient() == null
            ? Set.of()
            : parts.listHeldClasses(caller.scope(), goal.recipient().id()),
        goal.store() == null ? null : assortment(goal.store().id()),
        urgent);
  }

  private Set<Long> assortment(long storeId) {
    return stock.listAssortment(storeId).stream()
        .map(StockBalance::articleId)
        .collect(Collectors.toSet());
  }
}
