package se.websesam.device.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.websesam.catalogue.domain.Article;
import se.websesam.customer.domain.Customer;
import se.websesam.customer.domain.PayerCase;
import se.websesam.customer.domain.PayerChoice;
import se.websesam.customer.domain.PayerRule;
import se.websesam.customer.repository.CustomerRepository;
import se.websesam.recipient.domain.PatientSituation;
import se.websesam.recipient.domain.Recipient;
import se.websesam.recipient.repository.RecipientRepository;
import se.websesam.recipient.view.BaseCodes;
import se.websesam.shared.domain.BusinessRuleViolation;

/** Who pays [betalare] for what a recipient gets (DOMAIN 4.12). */
@ApplicationScoped
public class Payers {

  @Inject private CustomerRepository customers;
  @Inject private RecipientRepository recipients;
  @Inject private Clock clock;

  /**
   * Who pays for an article that a customer orders or takes for a recipient today; the function
   * refuses with V-CO-09 when nobody can be found.
   */
  public Function<Article, PayerChoice> of(Recipient recipient, long customerId) {
    return of(recipient, customerId, LocalDate.now(clock));
  }

  /** The same on a day, by what is known now of the code and the situation then. */
  Function<Article, PayerChoice> of(Recipient recipient, long customerId, LocalDate day) {
    BaseCodes codes = recipients.baseCodes(recipient.id(), day);
    return of(
        customerId,
        bySituation(recipient, codes, day),
        payerOf(codes.deviating()),
        payerOf(codes.ordinary()));
  }

  /** Who pays for an article by the region's rules of housing form and habilitation (PY-05). */
  private Function<Article, Long> bySituation(Recipient recipient, BaseCodes codes, LocalDate day) {
    Optional<PatientSituation> situation = recipients.findSituation(recipient.id(), day);
    if (situation.isEmpty()) {
      return article -> null;
    }
    List<PayerRule> rules = customers.listPayerRules();
    String code = codes.deviating() == null ? codes.ordinary() : codes.deviating();
    return article ->
        PayerRule.payerOf(
                rules,
                new PayerCase(
                    situation.get().housingForm(),
                    situation.get().isInHabilitation(),
                    code,
                    article.isoCode(),
                    article.responsibility() == null ? null : article.responsibility().name()))
            .orElse(null);
  }

  /** The same for what a customer orders to its store: no patient's base code has a say. */
  public Function<Article, PayerChoice> ofStore(long customerId) {
    return of(customerId, article -> null, null, null);
  }

  /** Who pays for what is charged to the customer itself; V-CO-09 when nobody can be found. */
  public long ofCustomer(long customerId) {
    return PayerChoice.resolve(null, customers.get(customerId), null, null, null)
        .orElseThrow(() -> new BusinessRuleViolation("V-CO-09"))
        .payerId();
  }

  private Function<Article, PayerChoice> of(
      long customerId, Function<Article, Long> bySituation, Long deviating, Long ordinary) {
    Customer customer = customers.get(customerId);
    Map<Long, PayerChoice> chosen = new HashMap<>();
    return article ->
        chosen.computeIfAbsent(
            article.id(),
            id ->
                PayerChoice.resolve(
                        article.fixedPayerId(),
                        customer,
                        bySituation.apply(article),
                        deviating,
                        ordinary)
                    .orElseThrow(() -> new BusinessRuleViolation("V-CO-09")));
  }

  private Long payerOf(String baseCode) {
    return baseCode == null ? null : customers.findPayerOfBaseCode(baseCode).orElse(null);
  }
}
