package se.websesam.order.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.websesam.audit.service.NotLogged;
import se.websesam.catalogue.domain.Article;
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
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.user.service.CurrentCaller;

/** What an article costs the payer at hand, before it is ordered. */
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
   * The price of an article today for whoever would pay if the customer ordered it now.
   *
   * @param recipientRef the holder it would be for, or null
   * @param customerId the customer acted for, or null for the centre's staff
   * @return empty when nobody is known to pay
   * @throws NotFound when there is no such article
   */
  @RolesAllowed(Permissions.ARTICLE_VIEW)
  @NotLogged("tells who pays and nothing else of the holder, whose own page has left its row")
  public Optional<PayerPrice> price(String articleNumber, String recipientRef, Long customerId) {
    Article article = articles.findByNumber(articleNumber).orElseThrow(NotFound::new);
    LocalDate today = LocalDate.now(clock);
    Optional<Recipient> recipient = visible(recipientRef, today);
    return customer(customerId, recipient, today)
        .flatMap(customer -> payer(article, recipient, customer))
        .map(
            payer ->
                new PayerPrice(
                    prices.on(today, Set.of(article.id())).price(article, payer.payerId()),
                    customers.payerName(payer.payerId()),
                    payer.reason()));
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

  private Optional<PayerChoice> payer(
      Article article, Optional<Recipient> recipient, long customerId) {
    if (recipient.isEmpty()) {
      return PayerChoice.resolve(article.fixedPayerId(), customers.get(customerId), null, null);
    }
    try {
      return Optional.of(payers.of(recipient.get(), customerId).apply(article));
    } catch (BusinessRuleViolation nobody) {
      return Optional.empty();
    }
  }
}
