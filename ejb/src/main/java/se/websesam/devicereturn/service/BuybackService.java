package se.websesam.devicereturn.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.repository.ArticleRepository;
import se.websesam.devicereturn.domain.Buyback;
import se.websesam.devicereturn.domain.BuybackReceived;
import se.websesam.devicereturn.domain.BuybackStatus;
import se.websesam.devicereturn.domain.BuybackTold;
import se.websesam.devicereturn.domain.StoreDelivery;
import se.websesam.devicereturn.repository.BuybackRepository;
import se.websesam.devicereturn.view.BuybackDetails;
import se.websesam.devicereturn.view.BuybackForm;
import se.websesam.devicereturn.view.BuybackRow;
import se.websesam.parameter.repository.Parameters;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.repository.FormSubmissionRepository;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.stock.domain.BufferStore;
import se.websesam.stock.domain.Posting;
import se.websesam.stock.repository.BufferStoreRepository;
import se.websesam.stock.repository.StockRepository;
import se.websesam.stock.service.StoreReturns;
import se.websesam.stock.view.StockRow;
import se.websesam.user.service.CurrentCaller;

/** Buy-backs [återköp] (RE-07): sent by a unit's own store, received or refused by the centre. */
@Stateless
public class BuybackService {

  private static final String SEND = "buyback.send";

  @Inject private BuybackRepository buybacks;
  @Inject private BufferStoreRepository stores;
  @Inject private StockRepository stock;
  @Inject private StoreReturns shelves;
  @Inject private ArticleRepository articles;
  @Inject private Parameters parameters;
  @Inject private FormSubmissionRepository forms;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;
  @Inject private Event<BuybackReceived> received;
  @Inject private Event<BuybackTold> told;

  /**
   * What the form offers for an article in a store of the caller's: the deliveries of the last days
   * of which something can go back.
   *
   * @throws NotFound for a store of others, or an article that has never stood there
   */
  @RolesAllowed(Permissions.STOCK_KEEP)
  public BuybackForm form(long storeId, String articleNumber) {
    BufferStore store = stores.get(caller.scope(), storeId);
    StockRow row = row(store, articleNumber);
    Buyback.Period period = period();
    String refusal = refusal(articles.get(row.articleId()));
    List<StoreDelivery> deliveries =
        refusal == null
            ? buybacks.listDeliveries(store.id(), row.articleId(), period.first()).stream()
                .filter(delivery -> delivery.left() > 0)
                .toList()
            : List.of();
    return new BuybackForm(
        store.id(),
        store.name(),
        row.articleNumber(),
        row.designation(),
        row.available(),
        refusal,
        period.days(),
        deliveries);
  }

  /**
   * Sends something back to the centre: the balance of the store falls. The same form sent again
   * gets the same number.
   *
   * @throws BusinessRuleViolation V-RE-03 for what is rented, V-RE-04 for what is bought on order,
   *     V-WD-02 to V-WD-04 when it does not stand free in the store
   * @throws se.websesam.shared.domain.BusinessRuleViolations V-RE-05 to V-RE-07
   * @throws NotFound for a store of others, or a delivery that was not of the article to it
   */
  @RolesAllowed(Permissions.STOCK_KEEP)
  public BuybackDetails send(@Valid SendBuyback form) {
    Instant now = clock.instant();
    Optional<String> earlier = forms.claim(form.formKey(), SEND, caller.id(), now);
    if (earlier.isPresent()) {
      return page(earlier.get());
    }
    BufferStore store = stores.get(caller.scope(), form.storeId());
    Article article = articles.get(row(store, form.articleNumber()).articleId());
    Buyback.requireTakenBack(article);
    // whoever sends of the same delivery meanwhile waits here, and then sees what is left of it
    shelves.lock(store, Set.of(article.id()));
    StoreDelivery delivery =
        buybacks
            .findDelivery(store.id(), article.id(), form.orderLineId())
            .orElseThrow(NotFound::new);
    String number = buybacks.nextNumber();
    Buyback sent =
        Buyback.sent(
            number,
            store,
            article,
            delivery,
            new Buyback.Goods(form.quantity(), form.unopened()),
            period(),
            Act.of(caller.id(), now));
    shelves.sentBack(
        store, article.id(), sent.quantity(), sent.individualId(), posting(number, now));
    buybacks.add(sent);
    forms.answer(form.formKey(), number);
    buybacks.flush();
    return page(number);
  }

  /**
   * The centre has received it: the store's customer gets back what was billed on the delivery, and
   * the sender is told. A numbered unit stands on the centre's shelf again.
   *
   * @throws BusinessRuleViolation V-RE-08 when it has been decided before, V-RE-10 when it has been
   *     given back by a claim, V-CC-01
   */
  @RolesAllowed(Permissions.PICKUP_HANDLE)
  public BuybackDetails receive(BuybackRef ref) {
    Instant now = clock.instant();
    Buyback sent = open(ref);
    BuybackReceived taken = sent.receive(LocalDate.now(clock), Act.of(caller.id(), now));
    buybacks.flush();
    received.fire(taken);
    shelves.takenIn(sent.individualId());
    return done(sent);
  }

  /**
   * The centre does not take it back: it stands in the store again, and the sender is told why.
   *
   * @throws BusinessRuleViolation V-RE-09 without a reason, V-RE-08 when it has been decided
   *     before, V-CA-02, V-CC-01
   */
  @RolesAllowed(Permissions.PICKUP_HANDLE)
  public BuybackDetails refuse(BuybackRef ref, @Size(max = 200) String reason) {
    Instant now = clock.instant();
    Buyback sent = open(ref);
    sent.refuse(new Act(caller.id(), now, reason));
    buybacks.flush();
    BufferStore store = stores.find(sent.storeId()).orElseThrow(NotFound::new);
    shelves.cameBack(
        store,
        sent.articleId(),
        sent.quantity(),
        sent.individualId(),
        posting(sent.buybackNumber(), now));
    return done(sent);
  }

  /**
   * One page of buy-backs, those of the stores of one's customers; the centre sees all.
   *
   * @param status one status, or null
   */
  @RolesAllowed({Permissions.STOCK_VIEW, Permissions.PICKUP_HANDLE})
  public Page<BuybackRow> list(BuybackStatus status, PageRequest page) {
    return buybacks.list(caller.scope(), status, page);
  }

  /** Whether the caller may open a buy-back with a number. */
  @RolesAllowed({Permissions.STOCK_VIEW, Permissions.PICKUP_HANDLE})
  public boolean isKnown(String number) {
    return buybacks.findDetails(caller.scope(), number).isPresent();
  }

  /**
   * The page of a buy-back.
   *
   * @throws NotFound when it comes from none of the caller's stores
   */
  @RolesAllowed({Permissions.STOCK_VIEW, Permissions.PICKUP_HANDLE})
  public BuybackDetails details(String number) {
    return page(number);
  }

  private StockRow row(BufferStore store, String articleNumber) {
    return stock.findRow(store.id(), articleNumber).orElseThrow(NotFound::new);
  }

  private static String refusal(Article article) {
    try {
      Buyback.requireTakenBack(article);
      return null;
    } catch (BusinessRuleViolation refused) {
      return refused.code();
    }
  }

  private Buyback.Period period() {
    return new Buyback.Period(parameters.number("buyback.days"), LocalDate.now(clock));
  }

  private Posting posting(String number, Instant now) {
    return new Posting(LocalDate.ofInstant(now, clock.getZone()), now, caller.id(), number);
  }

  private Buyback open(BuybackRef ref) {
    Buyback sent = buybacks.get(caller.scope(), ref.number());
    sent.requireVersion(ref.version());
    return sent;
  }

  private BuybackDetails done(Buyback sent) {
    buybacks.flush();
    BuybackDetails after = page(sent.buybackNumber());
    told.fire(sent.told(after.designation()));
    return after;
  }

  private BuybackDetails page(String number) {
    return buybacks.findDetails(caller.scope(), number).orElseThrow(NotFound::new);
  }
}
