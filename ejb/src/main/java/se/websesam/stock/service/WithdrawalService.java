package se.websesam.stock.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.audit.service.ObjectId;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.domain.PriceList;
import se.websesam.catalogue.repository.ArticlePrices;
import se.websesam.catalogue.repository.ArticleRepository;
import se.websesam.catalogue.view.ArticleOption;
import se.websesam.customer.domain.PayerChoice;
import se.websesam.device.domain.DeviceHolding;
import se.websesam.device.domain.DeviceIndividual;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.device.service.DeviceHoldingService;
import se.websesam.device.service.Payers;
import se.websesam.parameter.repository.Parameters;
import se.websesam.recipient.domain.Recipient;
import se.websesam.recipient.repository.RecipientRepository;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.repository.FormSubmissionRepository;
import se.websesam.stock.domain.BufferStore;
import se.websesam.stock.domain.CartLine;
import se.websesam.stock.domain.Posting;
import se.websesam.stock.domain.StockBalance;
import se.websesam.stock.domain.StockWithdrawal;
import se.websesam.stock.repository.BufferStoreRepository;
import se.websesam.stock.repository.CartRepository;
import se.websesam.stock.repository.StockRepository;
import se.websesam.stock.repository.WithdrawalRepository;
import se.websesam.stock.view.ScannedItem;
import se.websesam.stock.view.StockRow;
import se.websesam.stock.view.WithdrawalDetails;
import se.websesam.user.service.CurrentCaller;

/** Withdrawal from the own store [uttag ur förråd]: a recipient gets what stands on the shelf. */
@Stateless
public class WithdrawalService {

  private static final String REGISTER = "stock.withdraw";

  @Inject private BufferStoreRepository stores;
  @Inject private StockRepository stock;
  @Inject private CartRepository carts;
  @Inject private WithdrawalRepository withdrawals;
  @Inject private StoreItems items;
  @Inject private RecipientRepository recipients;
  @Inject private ArticleRepository articles;
  @Inject private DeviceRepository devices;
  @Inject private DeviceHoldingService holdings;
  @Inject private Payers payers;
  @Inject private ArticlePrices prices;
  @Inject private FormSubmissionRepository forms;
  @Inject private Parameters parameters;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /** What to take, and the line of the caller's cart that had it reserved, if any did. */
  private record Taking(StoreItem item, int quantity, CartLine cart, String field) {}

  /** The holder that something is taken out for. */
  @RolesAllowed(Permissions.STOCK_WITHDRAW)
  @Logged(value = AccessAction.VIEW, object = "RECIPIENT")
  public RecipientDetails holder(String recipientRef) {
    return recipients
        .findVisible(caller.scope(), recipientRef, LocalDate.now(clock))
        .orElseThrow(NotFound::new);
  }

  /**
   * What a scanned or typed number stands for, if it can be taken out of a store just now.
   *
   * @throws BusinessRuleViolation V-WD-02 to V-WD-07, V-AR-02, V-AR-03 or V-AR-05
   */
  @RolesAllowed(Permissions.STOCK_WITHDRAW)
  public ScannedItem scan(long storeId, String text) {
    String field = "scanned";
    BufferStore store = stores.get(caller.scope(), storeId);
    StoreItem item = items.find(store, text, field);
    Article article = item.article();
    article.requireWithdrawable(items.optedIn(store).contains(article.id()), field);
    if (item.unit() != null) {
      requireNobodyElses(item.unit().id(), field);
    } else {
      int physical =
          stock.findRow(store.id(), article.articleNumber()).map(StockRow::physical).orElse(0);
      if (physical == 0) {
        throw new BusinessRuleViolation("V-WD-02", field, 0);
      }
    }
    ArticleOption shown = articles.findOption(article.articleNumber()).orElseThrow();
    return new ScannedItem(
        shown.articleNumber(),
        shown.designation(),
        shown.picture(),
        item.unit() == null ? null : item.unit().individualNumber());
  }

  /**
   * Registers a withdrawal [verkställ]: the recipient has the things since the day they were taken,
   * rent begins, the balance falls, and nothing of it happens unless all of it does (WD-01). The
   * same form sent again gets the same number.
   *
   * @throws BusinessRuleViolation V-WD-01 to V-WD-06, V-AR-02, V-AR-03, V-AR-05, V-ID-05, V-ID-06,
   *     V-CA-01, V-CO-02, V-CO-09
   */
  @RolesAllowed(Permissions.STOCK_WITHDRAW)
  @Logged(value = AccessAction.CREATE, object = "WITHDRAWAL")
  public RegisteredWithdrawal register(@Valid RegisterWithdrawal form) {
    Instant now = clock.instant();
    Optional<String> earlier = forms.claim(form.formKey(), REGISTER, caller.id(), now);
    if (earlier.isPresent()) {
      return new RegisteredWithdrawal(earlier.get());
    }
    if (form.storeId() == null) {
      throw new BusinessRuleViolation("V-WD-01");
    }
    BufferStore store = stores.get(caller.scope(), form.storeId());
    Recipient recipient = visible(form.recipientRef());
    recipient.requireMayReceive();
    requireRecent(form.takenOn(), now);
    List<Taking> takings = takings(store, form.lines());
    Function<Article, PayerChoice> whoPays = payers.of(recipient, store.customerId());
    String number = withdrawals.nextNumber();
    Posting posting = new Posting(form.takenOn(), now, caller.id(), number);
    Set<Long> articleIds =
        takings.stream().map(taking -> taking.item().article().id()).collect(Collectors.toSet());
    PriceList priceList = prices.on(form.takenOn(), articleIds);
    Map<Long, StockBalance> balances = stock.lock(store.id(), articleIds);
    List<BusinessRuleViolation> wrong = new ArrayList<>();
    for (Taking taking : takings) {
      try {
        take(taking, store, balances, posting);
      } catch (BusinessRuleViolation refused) {
        wrong.add(refused);
      }
    }
    BusinessRuleViolations.throwIfAny(wrong);
    for (Taking taking : takings) {
      Article article = taking.item().article();
      PayerChoice payer = whoPays.apply(article);
      holdings.withdrawn(
          DeviceHolding.withdrawn(
              recipient.id(),
              article,
              taking.item().unitId(),
              taking.quantity(),
              payer,
              priceList.price(article, payer.payerId()),
              store.customerId(),
              caller.id(),
              form.takenOn()),
          form.takenOn());
    }
    withdrawals.add(StockWithdrawal.of(store, recipient.id(), posting));
    forms.answer(form.formKey(), number);
    carts.flush();
    return new RegisteredWithdrawal(number);
  }

  /** Whether the caller may open a withdrawal with a number. */
  @RolesAllowed(Permissions.STOCK_WITHDRAW)
  public boolean isKnown(String number) {
    return withdrawals.find(caller.scope(), number).isPresent();
  }

  /** A withdrawal's receipt. */
  @RolesAllowed(Permissions.STOCK_WITHDRAW)
  @Logged(value = AccessAction.VIEW, object = "WITHDRAWAL")
  public WithdrawalDetails details(@ObjectId String number) {
    return withdrawals.find(caller.scope(), number).orElseThrow(NotFound::new);
  }

  /** Under the lock of its balance: the unit leaves the shelf, the balance falls (WD-08). */
  private void take(
      Taking taking, BufferStore store, Map<Long, StockBalance> balances, Posting posting) {
    StoreItem item = taking.item();
    StockBalance balance = balances.get(item.article().id());
    if (balance == null) {
      throw new BusinessRuleViolation("V-WD-02", taking.field(), 0);
    }
    CartLine cart = taking.cart();
    if (item.unit() != null) {
      DeviceIndividual unit = devices.getIndividualForUpdate(item.unit().id());
      if (!unit.isIn(store.id())) {
        throw new BusinessRuleViolation("V-WD-03", taking.field());
      }
      cart = requireNobodyElses(unit.id(), taking.field());
      unit.withdraw();
    }
    int ofReserved = 0;
    if (cart != null) {
      carts.refresh(cart);
      cart.prescribe(posting.at());
      ofReserved = cart.quantity();
    }
    stock.add(
        balance.withdraw(taking.quantity(), ofReserved, item.unitId(), posting, taking.field()));
  }

  /** The caller's own reservation of a unit, or null; V-WD-04 when it is somebody else's. */
  private CartLine requireNobodyElses(long unitId, String field) {
    CartLine cart = carts.findHolding(unitId).orElse(null);
    if (cart != null && cart.ownerId() != caller.id()) {
      throw new BusinessRuleViolation("V-WD-04", field, 0);
    }
    return cart;
  }

  private List<Taking> takings(BufferStore store, List<RegisterWithdrawal.Line> lines) {
    if (lines.isEmpty()) {
      throw new BusinessRuleViolation("V-CO-02", "scanned");
    }
    Set<Long> optedIn = items.optedIn(store);
    List<Taking> takings = new ArrayList<>();
    List<BusinessRuleViolation> wrong = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      try {
        Taking taking = taking(store, lines.get(i), "lines:" + i + ":quantity");
        Article article = taking.item().article();
        article.requireWithdrawable(optedIn.contains(article.id()), taking.field());
        takings.add(taking);
      } catch (BusinessRuleViolation refused) {
        wrong.add(refused);
      }
    }
    BusinessRuleViolations.throwIfAny(wrong);
    return takings;
  }

  private Taking taking(BufferStore store, RegisterWithdrawal.Line line, String field) {
    StoreItem item = items.find(store, line.number(), field);
    Integer quantity = item.unit() == null ? line.quantity() : Integer.valueOf(1);
    if (quantity == null || quantity < 1) {
      throw new BusinessRuleViolation("V-CO-02", field);
    }
    CartLine cart = line.cartLineId() == null ? null : carts.get(caller.id(), line.cartLineId());
    if (cart != null
        && (!cart.storeId().equals(store.id()) || !cart.articleId().equals(item.article().id()))) {
      throw new NotFound();
    }
    return new Taking(item, quantity, cart, field);
  }

  private Recipient visible(String recipientRef) {
    Recipient recipient = recipients.get(recipientRef);
    if (!recipients.isVisible(caller.scope(), recipient.id(), LocalDate.now(clock))) {
      throw new NotFound();
    }
    return recipient;
  }

  /** It is registered within a day or so of being taken (WD-02). */
  private void requireRecent(LocalDate takenOn, Instant now) {
    LocalDate earliest =
        LocalDate.ofInstant(
            now.minus(Duration.ofHours(parameters.number("withdrawal.register.hours"))),
            clock.getZone());
    if (takenOn == null
        || takenOn.isAfter(LocalDate.ofInstant(now, clock.getZone()))
        || takenOn.isBefore(earliest)) {
      throw new BusinessRuleViolation("V-WD-05", "takenOn", earliest.toString());
    }
  }
}
