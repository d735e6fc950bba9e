package se.websesam.order.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.audit.service.NotLogged;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.repository.ArticleRepository;
import se.websesam.catalogue.repository.ReplacementChains;
import se.websesam.catalogue.service.ArticleQueries;
import se.websesam.configuration.service.Configurator;
import se.websesam.configuration.view.Configuration;
import se.websesam.customer.view.DeliveryAddressOption;
import se.websesam.customer.view.DeliveryPointOption;
import se.websesam.order.repository.OrderPartsRepository;
import se.websesam.order.view.Complementable;
import se.websesam.recipient.repository.RecipientRepository;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.stock.repository.BufferStoreRepository;
import se.websesam.stock.view.StoreOption;
import se.websesam.user.service.CurrentCaller;

/** What the order form opens with. */
@Stateless
public class OrderFormQueries {

  @Inject private RecipientRepository recipients;
  @Inject private BufferStoreRepository stores;
  @Inject private OrderPartsRepository parts;
  @Inject private ArticleRepository articles;
  @Inject private ArticleQueries articleQueries;
  @Inject private ReplacementChains chains;
  @Inject private Configurator configurator;
  @Inject private AccessoryFit fit;
  @Inject private OrderGoals goals;
  @Inject private OrderAddresses addresses;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /** The holder an order is written for. */
  @RolesAllowed(Permissions.ORDER_REGISTER)
  @Logged(value = AccessAction.VIEW, object = "RECIPIENT")
  public RecipientDetails holder(String recipientRef) {
    return recipients
        .findVisible(caller.scope(), recipientRef, LocalDate.now(clock))
        .orElseThrow(NotFound::new);
  }

  /** The delivery addresses that an order may choose. */
  @RolesAllowed(Permissions.ORDER_REGISTER)
  @NotLogged("the addresses are of customers; the holder's own row is written by holder")
  public List<DeliveryAddressOption> deliveryAddresses(GoalRef goal) {
    return addresses.list(goals.get(goal));
  }

  /** The delivery points that an order may choose. */
  @RolesAllowed(Permissions.ORDER_REGISTER)
  @NotLogged("the points are of customers; the holder's own row is written by holder")
  public List<DeliveryPointOption> deliveryPoints(GoalRef goal) {
    return addresses.points(goals.get(goal));
  }

  /** The stores that the caller may order to. */
  @RolesAllowed(Permissions.ORDER_REGISTER)
  public List<StoreOption> stores() {
    return stores.list(caller.scope());
  }

  /**
   * An article to be ordered, or the equivalent to be ordered in its place when it is discontinued.
   *
   * @throws BusinessRuleViolation V-AR-01, V-AR-02, V-AR-05, and V-AR-04 when there is no
   *     equivalent
   */
  @RolesAllowed(Permissions.ORDER_REGISTER)
  public OfferedArticle offer(String articleNumber) {
    Optional<Article> asked = articles.findByNumber(articleNumber).filter(Article::isDiscontinued);
    return asked
        .flatMap(article -> chains.equivalent(article.id()))
        .map(equivalent -> new OfferedArticle(equivalent, true))
        .orElseGet(
            () ->
                new OfferedArticle(
                    articleQueries.getOrderable(articleNumber, "articleNumber"), false));
  }

  /** The delivered main devices of a recipient that parts can be ordered to (CP-02). */
  @RolesAllowed(Permissions.ORDER_REGISTER)
  @Logged(value = AccessAction.VIEW, object = "DEVICE_LIST")
  public List<Complementable> complementable(GoalRef goal) {
    return parts.listComplementable(caller.scope(), goals.get(goal).recipient().id());
  }

  /** The holdings, among some devices, that an accessory fits on. */
  @RolesAllowed(Permissions.ORDER_REGISTER)
  public Set<Long> fitting(String accessoryNumber, List<Complementable> devices) {
    Set<Long> articleIds =
        devices.stream().map(Complementable::articleId).collect(Collectors.toSet());
    Set<Long> fitting = configurator.fitting(accessoryNumber, articleIds);
    return devices.stream()
        .filter(device -> fitting.contains(device.articleId()))
        .map(Complementable::holdingId)
        .collect(Collectors.toSet());
  }

  /** The devices on which the accessories of a form do not fit together, with the reasons. */
  @RolesAllowed(Permissions.ORDER_REGISTER)
  @Logged(value = AccessAction.VIEW, object = "DEVICE_LIST")
  public List<Configuration> clashes(SaveOrder form) {
    return fit.clashes(goals.get(form.goal()), form.lines());
  }
}
