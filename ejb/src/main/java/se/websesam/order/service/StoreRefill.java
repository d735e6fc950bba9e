package se.websesam.order.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.repository.ArticlePrices;
import se.websesam.customer.domain.PayerChoice;
import se.websesam.customer.repository.CustomerRepository;
import se.websesam.device.service.Payers;
import se.websesam.order.domain.CustomerOrder;
import se.websesam.order.domain.CustomerOrder.Terms;
import se.websesam.order.domain.DeliveryDetails;
import se.websesam.order.domain.OrderKind;
import se.websesam.order.domain.RefillOutcome;
import se.websesam.order.domain.RefillRun;
import se.websesam.order.domain.RefillSkip;
import se.websesam.order.domain.StoreRefilled;
import se.websesam.order.domain.Wanted;
import se.websesam.order.repository.CustomerOrderRepository;
import se.websesam.order.repository.RefillRunRepository;
import se.websesam.shared.domain.Act;
import se.websesam.stock.view.StoreOption;
import se.websesam.user.domain.AppUser;
import se.websesam.user.repository.UserRepository;

/** Refills one store: its order, its outcome and the news of it, in one transaction. */
@ApplicationScoped
public class StoreRefill {

  /** The account that stands as orderer; nobody can log in as it. */
  private static final String ACCOUNT = "REFILL";

  @Inject private RefillRunLock lock;
  @Inject private RefillRunRepository runs;
  @Inject private RefillPlanner planner;
  @Inject private CustomerOrderRepository orders;
  @Inject private CustomerRepository customers;
  @Inject private UserRepository users;
  @Inject private Payers payers;
  @Inject private ArticlePrices prices;
  @Inject private Clock clock;
  @Inject private Event<StoreRefilled> news;

  void refill(HeldRefill held, StoreOption store) {
    Instant now = clock.instant();
    RefillRun run = lock.hold(held);
    run.showLife(now);
    LocalDate deliveryOn = RefillSchedule.deliveryDay(store).nextAfter(held.today());
    RefillPlan plan = planner.plans(List.of(store)).getOrDefault(store.id(), RefillPlan.NOTHING);
    Set<Long> told = runs.listSkipped(store.id(), deliveryOn);
    CustomerOrder order = plan.lines().isEmpty() ? null : order(store, plan, deliveryOn, now);
    RefillOutcome outcome = RefillOutcome.of(run, store.id(), deliveryOn, skips(plan));
    if (order != null) {
      outcome.ordered(order);
    }
    runs.add(outcome);
    tell(store, deliveryOn, plan, order, told);
  }

  /** Rented articles are not billed when they reach the store, sold ones are (BS-04). */
  private CustomerOrder order(
      StoreOption store, RefillPlan plan, LocalDate deliveryOn, Instant now) {
    // all is asked for before the order is made: a question in between would write it half-made
    Act act = Act.of(users.findByHsaId(ACCOUNT).map(AppUser::id).orElseThrow(), now);
    Long address = customers.listAddresses(List.of(store.customerId())).get(0).id();
    String number = orders.nextNumber();
    List<Wanted> wanted =
        plan.lines().stream().map(line -> new Wanted(line.article(), line.quantity())).toList();
    Function<Article, PayerChoice> whoPays = payers.ofStore(store.customerId());
    Terms terms =
        new Terms(
            line -> whoPays.apply(line.article()),
            prices.on(
                LocalDate.ofInstant(now, clock.getZone()),
                wanted.stream().map(line -> line.article().id()).collect(Collectors.toSet())));
    CustomerOrder order =
        CustomerOrder.draftToStore(store.id(), OrderKind.AUTOMATIC, store.customerId(), act);
    orders.add(order);
    order.rewrite(
        store.customerId(),
        DeliveryDetails.to(address).when(deliveryOn, false, false),
        null,
        wanted,
        now);
    order.submit(number, wanted, terms, act);
    order.due(
        wanted.stream().collect(Collectors.toMap(line -> line.article().id(), line -> deliveryOn)));
    orders.flush();
    return order;
  }

  private static List<RefillSkip> skips(RefillPlan plan) {
    return plan.skips().stream()
        .map(skip -> new RefillSkip(skip.article().id(), skip.missing(), skip.ruleCode()))
        .toList();
  }

  private void tell(
      StoreOption store,
      LocalDate deliveryOn,
      RefillPlan plan,
      CustomerOrder order,
      Set<Long> told) {
    List<String> skipped = new ArrayList<>();
    for (RefillPlan.Skip skip : plan.skips()) {
      Article article = skip.article();
      if (!told.contains(article.id())) {
        skipped.add(article.articleNumber() + " " + article.designation());
      }
    }
    if (order != null || !skipped.isEmpty()) {
      news.fire(
          new StoreRefilled(
              store.name(),
              store.customerId(),
              deliveryOn,
              order == null ? null : order.id(),
              order == null ? null : order.orderNumber(),
              plan.lines().stream().mapToInt(RefillPlan.Line::quantity).sum(),
              skipped));
    }
  }
}
