package se.websesam.order.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.websesam.audit.service.NotLogged;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.domain.PriceList;
import se.websesam.catalogue.repository.ArticlePrices;
import se.websesam.catalogue.repository.ArticleRepository;
import se.websesam.customer.domain.PayerChoice;
import se.websesam.customer.repository.CustomerRepository;
import se.websesam.customer.view.CustomerOption;
import se.websesam.device.service.Payers;
import se.websesam.order.view.PayerPrice;
import se.websesam.recipient.domain.Recipient;
import se.websesam.recipient.repository.RecipientRepository;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.Permissions;
import se.websesam.user.service.CurrentCaller;

/** What articles cost the payer at hand, before they are ordered. */
@Stateless
public class ArticlePriceQueries {

  @Inject private ArticleRepository articles;
  @Inject private ArticlePrices prices;
  @Inject private CustomerRepository customers;
  @Inject private RecipientRepository recipients;
  @Inject private Payers payers;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /**
   * The prices of some articles today for whoever would pay if the customer ordered them now, by
   * the article's id. As many statements however many articles.
   *
   * @param recipientRef the holder they would be for, or null
   * @param customerId the customer acted for, or null for the centre's staff
   * @return without the articles that nobody is known to pay for
   */
  @RolesAllowed(Permissions.ARTICLE_VIEW)
  @NotLogged("tells who pays and nothing else of the holder, whose own page has left its row")
  public Map<Long, PayerPrice> prices(Set<Long> articleIds, String recipientRef, Long customerId) {
    LocalDate today = LocalDate.now(clock);
    Optional<Recipient> recipient = visible(recipientRef, today);
    return customer(customerId, recipient, today)
        .map(customer -> payers(recipient, customer))
        .map(payer -> prices(articles.listById(articleIds).values(), payer, today))
        .orElse(Map.of());
  }

  private Map<Long, PayerPrice> prices(
      Collection<Article> found, Function<Article, Optional<PayerChoice>> payer, LocalDate today) {
    Map<Article, PayerChoice> chosen = new HashMap<>();
    found.forEach(article -> payer.apply(article).ifPresent(c -> chosen.put(article, c)));
    PriceList list =
        prices.on(today, chosen.keySet().stream().map(Article::id).collect(Collectors.toSet()));
    Map<Long, String> names =
        customers.listPayerNames(
            chosen.values().stream().map(PayerChoice::payerId).collect(Collectors.toSet()));
    return chosen.entrySet().stream()
        .collect(
            Collectors.toMap(
                line -> line.getKey().id(),
                line ->
                    new PayerPrice(
                        list.price(line.getKey(), line.getValue().payerId()),
                        names.get(line.getValue().payerId()),
                        line.getValue().reason())));
  }

  private Optional<Recipient> visible(String recipientRef, LocalDate today) {
    return Optional.ofNullable(recipientRef)
        .flatMap(ref -> recipients.findVisible(caller.scope(), ref, today))
        .map(found -> recipients.get(recipientRef));
  }

  /** The one acted for when it is the caller's; else one that treats the holder (AC-07). */
  private Optional<Long> customer(Long chosen, Optional<Recipient> recipient, LocalDate today) {
    List<Long> own = customers.listLinked(caller.id()).stream().map(CustomerOption::id).toList();
    if (own.contains(chosen)) {
      return Optional.of(chosen);
    }
    return own.stream()
        .findFirst()
        .or(
            () ->
                recipient
                    .filter(r -> caller.scope().allCustomers())
                    .flatMap(
                        r -> recipients.listTreatingCustomers(r.id(), today).stream().findFirst()));
  }

  private Function<Article, Optional<PayerChoice>> payers(
      Optional<Recipient> recipient, long customerId) {
    Function<Article, PayerChoice> ofArticle =
        recipient.map(r -> payers.of(r, customerId)).orElseGet(() -> payers.ofStore(customerId));
    return article -> {
      try {
        return Optional.of(ofArticle.apply(article));
      } catch (BusinessRuleViolation nobody) {
        return Optional.empty();
      }
    };
  }
}
