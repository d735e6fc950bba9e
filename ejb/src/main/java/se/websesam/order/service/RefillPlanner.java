package se.websesam.order.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.repository.ArticleRepository;
import se.websesam.catalogue.repository.ReplacementChains;
import se.websesam.customer.domain.PayerChoice;
import se.websesam.customer.repository.CustomerRepository;
import se.websesam.customer.view.DeliveryAddressOption;
import se.websesam.device.service.Payers;
import se.websesam.order.repository.RefillRepository;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.stock.domain.RefillNeed;
import se.websesam.stock.domain.Shelf;
import se.websesam.stock.view.StoreOption;

/** Finds out what is to be ordered for stores just now (BS-02, BS-10). */
@ApplicationScoped
public class RefillPlanner {

  @Inject private RefillRepository refills;
  @Inject private ArticleRepository articles;
  @Inject private ReplacementChains chains;
  @Inject private CustomerRepository customers;
  @Inject private Payers payers;

  /** The plans of some stores, by id; as many statements for many stores as for one. */
  Map<Long, RefillPlan> plans(Collection<StoreOption> stores) {
    Map<Long, List<Shelf>> shelves =
        refills.listShelves(stores.stream().map(StoreOption::id).toList());
    Supply supply = supply(shelves.values());
    Set<Long> customerIds =
        stores.stream().map(StoreOption::customerId).collect(Collectors.toSet());
    // read together, so that asking who pays does not read them one by one
    customers.listById(customerIds);
    Set<Long> reachable =
        customers.listAddresses(customerIds).stream()
            .map(DeliveryAddressOption::customerId)
            .collect(Collectors.toSet());
    Map<Long, RefillPlan> plans = new HashMap<>();
    for (StoreOption store : stores) {
      RefillNeed need =
          RefillNeed.of(shelves.getOrDefault(store.id(), List.of()), supply.delivered());
      plans.put(store.id(), plan(store, need, supply, reachable));
    }
    return plans;
  }

  /**
   * What the centre does with the articles that stores keep.
   *
   * @param delivered what it delivers for each
   * @param refusals the rule by which it takes no orders for an article
   */
  private record Supply(
      Map<Long, Article> articles, Map<Long, Long> delivered, Map<Long, String> refusals) {}

  private Supply supply(Collection<List<Shelf>> shelves) {
    Set<Long> kept =
        shelves.stream()
            .flatMap(List::stream)
            .filter(shelf -> shelf.level() > 0)
            .map(Shelf::articleId)
            .collect(Collectors.toSet());
    Map<Long, Article> known = new HashMap<>(articles.listById(kept));
    Map<Long, Long> delivered = new HashMap<>();
    Map<Long, String> refusals = new HashMap<>();
    for (Article article : known.values()) {
      try {
        article.requireOrderable("articleNumber");
        delivered.put(article.id(), article.id());
      } catch (BusinessRuleViolation refused) {
        refusals.put(article.id(), refused.code());
      }
    }
    chains
        .equivalents(refusals.keySet())
        .forEach((article, instead) -> delivered.put(article, instead.id()));
    Set<Long> others = new HashSet<>(delivered.values());
    others.removeAll(known.keySet());
    known.putAll(articles.listById(others));
    return new Supply(known, delivered, refusals);
  }

  private RefillPlan plan(StoreOption store, RefillNeed need, Supply supply, Set<Long> reachable) {
    List<RefillPlan.Line> lines = new ArrayList<>();
    List<RefillPlan.Skip> skips = new ArrayList<>();
    for (RefillNeed.Gap gap : need.gaps()) {
      skips.add(
          new RefillPlan.Skip(
              supply.articles().get(gap.articleId()),
              gap.missing(),
              supply.refusals().get(gap.articleId())));
    }
    Function<Article, PayerChoice> whoPays = payers.ofStore(store.customerId());
    for (RefillNeed.Line line : need.lines()) {
      Article article = supply.articles().get(line.articleId());
      String refusal = refusal(article, whoPays, reachable.contains(store.customerId()));
      if (refusal == null) {
        lines.add(
            new RefillPlan.Line(
                article,
                line.quantity(),
                line.inPlaceOf().stream().map(supply.articles()::get).toList()));
      } else {
        skips.add(new RefillPlan.Skip(article, line.quantity(), refusal));
      }
    }
    return new RefillPlan(lines, skips);
  }

  /** Why an article that could be ordered cannot be ordered to this store, or null. */
  private static String refusal(
      Article article, Function<Article, PayerChoice> whoPays, boolean reachable) {
    if (!reachable) {
      return "V-RF-02";
    }
    try {
      whoPays.apply(article);
      return null;
    } catch (BusinessRuleViolation nobodyPays) {
      return nobodyPays.code();
    }
  }
}
