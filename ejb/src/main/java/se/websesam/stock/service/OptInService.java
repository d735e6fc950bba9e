package se.websesam.stock.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.repository.ArticleRepository;
import se.websesam.customer.repository.CustomerRepository;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.stock.repository.OptInRepository;
import se.websesam.stock.view.OptInRow;
import se.websesam.user.service.CurrentCaller;

/** Discontinued articles [hantera utgångna artiklar] that a user still takes out of the store. */
@Stateless
public class OptInService {

  @Inject private OptInRepository optIns;
  @Inject private ArticleRepository articles;
  @Inject private CustomerRepository customers;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /** The caller's choices for one of his customers. */
  @RolesAllowed(Permissions.STOCK_WITHDRAW)
  public List<OptInRow> list(long customerId) {
    return optIns.list(caller.id(), own(customerId));
  }

  /**
   * Adds a discontinued article; one that is there already is left alone (V-AR-07).
   *
   * @throws BusinessRuleViolation V-AR-01 when there is none, V-AR-06 when it is not discontinued
   */
  @RolesAllowed(Permissions.STOCK_WITHDRAW)
  public void add(long customerId, String articleNumber) {
    String number = articleNumber == null ? "" : articleNumber.strip();
    Article article =
        articles
            .findByNumber(number)
            .orElseThrow(() -> new BusinessRuleViolation("V-AR-01", "articleNumber", number));
    article.requireDiscontinued("articleNumber");
    optIns.add(caller.id(), own(customerId), article.id(), clock.instant());
  }

  /** The customer, if the caller acts for it (AC-07). */
  private long own(long customerId) {
    if (customers.listLinked(caller.id()).stream().noneMatch(c -> c.id() == customerId)) {
      throw new NotFound();
    }
    return customerId;
  }
}
