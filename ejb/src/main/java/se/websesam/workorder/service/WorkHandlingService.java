package se.websesam.workorder.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.domain.ArticleType;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.catalogue.repository.ArticlePrices;
import se.websesam.catalogue.repository.ArticleRepository;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.device.service.Payers;
import se.websesam.recipient.repository.RecipientRepository;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.user.service.CurrentCaller;
import se.websesam.workorder.domain.ActionRule;
import se.websesam.workorder.domain.WorkAction;
import se.websesam.workorder.domain.WorkBilled;
import se.websesam.workorder.domain.WorkNews;
import se.websesam.workorder.domain.WorkOrder;
import se.websesam.workorder.repository.WorkRepository;
import se.websesam.workorder.view.WorkDetails;

/** What the centre does with work orders: ask, quote, plan, do, bill, close, give up. */
@Stateless
public class WorkHandlingService {

  /** What a technician uses or does; devices are ordered and fees belong to orders. */
  private static final Set<ArticleType> LABOUR_AND_MATERIAL =
      EnumSet.of(
          ArticleType.SERVICE,
          ArticleType.SPARE_PART,
          ArticleType.ACCESSORY,
          ArticleType.CONSUMABLE);

  @Inject private WorkRepository works;
  @Inject private WorkPages pages;
  @Inject private Dismantling dismantling;
  @Inject private ArticleRepository articles;
  @Inject private ArticlePrices prices;
  @Inject private DeviceRepository devices;
  @Inject private RecipientRepository recipients;
  @Inject private Payers payers;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;
  @Inject private Event<WorkNews> news;
  @Inject private Event<WorkBilled> billing;

  /**
   * Asks its orderer for what is missing; he is told.
   *
   * @throws BusinessRuleViolation V-WO-10 without a question, V-WO-09, V-CC-01
   */
  @RolesAllowed(Permissions.WORK_HANDLE)
  @Logged(value = AccessAction.UPDATE, object = "WORK_ORDER")
  public WorkDetails ask(WorkRef ref, @Size(max = 1000) String question) {
    WorkOrder order = open(ref);
    order.moveWithWords(WorkAction.ASK, act(question));
    tell(WorkNews.About.QUESTION, order, question);
    return done(ref);
  }

  /**
   * Does a step that needs nothing but itself: begin a cost proposal, start, wait for parts, go on.
   *
   * @throws BusinessRuleViolation V-WO-09, V-CC-01
   */
  @RolesAllowed(Permissions.WORK_HANDLE)
  @Logged(value = AccessAction.UPDATE, object = "WORK_ORDER")
  public WorkDetails step(WorkRef ref, WorkStep step) {
    open(ref).move(step.action(), act(null));
    return done(ref);
  }

  /**
   * Puts the cost proposal to its orderer, who is told (WO-08).
   *
   * @param amount SEK without VAT
   * @throws BusinessRuleViolation V-WO-16 for no amount, V-WO-09, V-CC-01
   */
  @RolesAllowed(Permissions.WORK_HANDLE)
  @Logged(value = AccessAction.UPDATE, object = "WORK_ORDER")
  public WorkDetails quote(
      WorkRef ref,
      @Digits(integer = 10, fraction = 2) BigDecimal amount,
      @Size(max = 400) String note) {
    WorkOrder order = open(ref);
    order.quote(amount, note, act(null));
    tell(WorkNews.About.QUOTED, order, amount.toPlainString().replace('.', ','));
    return done(ref);
  }

  /**
   * Sets the day of the work; its orderer is told when that is later than it should be (WO-05).
   *
   * @throws BusinessRuleViolation V-WO-14 for a day that has passed, V-WO-15 while the cost is not
   *     approved, V-WO-09, V-CC-01
   */
  @RolesAllowed(Permissions.WORK_HANDLE)
  @Logged(value = AccessAction.UPDATE, object = "WORK_ORDER")
  public WorkDetails plan(WorkRef ref, LocalDate day) {
    if (day == null || day.isBefore(LocalDate.now(clock))) {
      throw new BusinessRuleViolation("V-WO-14", "plannedOn");
    }
    WorkOrder order = open(ref);
    if (order.plan(day, act(null))) {
      tell(WorkNews.About.DELAYED, order, day.toString());
    }
    return done(ref);
  }

  /**
   * The work has been done today. What was dismounted and brought along leaves its holder, and rent
   * ends by the county's rule; of what was not its orderer is told (PU-11, PU-13).
   *
   * @param cameBack ids of the holdings that the technician brought
   * @throws BusinessRuleViolation V-WO-09, V-CC-01
   * @throws NotFound for a holding that does not wait for the work order
   */
  @RolesAllowed(Permissions.WORK_HANDLE)
  @Logged(value = AccessAction.UPDATE, object = "WORK_ORDER")
  public WorkDetails perform(WorkRef ref, Set<Long> cameBack) {
    LocalDate today = LocalDate.now(clock);
    WorkOrder order = open(ref);
    order.perform(today, act(null));
    List<String> missing = dismantling.performed(order, cameBack, today);
    if (!missing.isEmpty()) {
      tell(WorkNews.About.MISSING, order, String.join(", ", missing));
    }
    return done(ref);
  }

  /**
   * Notes labour or material at today's price for whoever pays.
   *
   * @throws BusinessRuleViolation V-AR-01 for an unknown article, V-WO-17 for one that is neither
   *     labour nor material or for no pieces, V-WO-20 before the work has begun, V-CO-09 when
   *     nobody pays, V-CC-01
   */
  @RolesAllowed(Permissions.WORK_HANDLE)
  @Logged(value = AccessAction.UPDATE, object = "WORK_ORDER")
  public WorkDetails addLine(
      WorkRef ref, String articleNumber, int quantity, WorkBilling howBilled) {
    WorkOrder order = open(ref);
    String number = articleNumber == null ? "" : articleNumber.strip();
    Article article =
        articles
            .findByNumber(number)
            .orElseThrow(() -> new BusinessRuleViolation("V-AR-01", "lineArticle", number));
    if (!LABOUR_AND_MATERIAL.contains(article.type())) {
      throw new BusinessRuleViolation("V-WO-17", "lineArticle");
    }
    boolean billed =
        howBilled == WorkBilling.AS_AGREED ? !isInRent(order) : howBilled == WorkBilling.BILLED;
    long payer =
        payers
            .of(recipients.getById(order.recipientId()), order.customerId())
            .apply(article)
            .payerId();
    BigDecimal price = prices.on(LocalDate.now(clock), Set.of(article.id())).price(article, payer);
    order.addLine(article, quantity, billed, payer, price);
    return done(ref);
  }

  /**
   * Takes labour or material away again.
   *
   * @throws BusinessRuleViolation V-WO-20 when it is over, V-CC-01
   */
  @RolesAllowed(Permissions.WORK_HANDLE)
  @Logged(value = AccessAction.UPDATE, object = "WORK_ORDER")
  public WorkDetails removeLine(WorkRef ref, long lineId) {
    open(ref).removeLine(lineId);
    return done(ref);
  }

  /**
   * Closes the work order; what is billed of it goes to the month's invoicing (WO-09, WO-11).
   *
   * @throws BusinessRuleViolation V-WO-09, V-CC-01
   */
  @RolesAllowed(Permissions.WORK_HANDLE)
  @Logged(value = AccessAction.UPDATE, object = "WORK_ORDER")
  public WorkDetails close(WorkRef ref) {
    open(ref).close(act(null)).forEach(billing::fire);
    return done(ref);
  }

  /**
   * Gives the work order up; its orderer is told why (WO-06).
   *
   * @throws BusinessRuleViolation V-WO-10 without a reason, V-WO-09, V-CC-01
   */
  @RolesAllowed(Permissions.WORK_HANDLE)
  @Logged(value = AccessAction.CANCEL, object = "WORK_ORDER")
  public WorkDetails cancel(WorkRef ref, @Size(max = 1000) String reason) {
    WorkOrder order = open(ref);
    order.moveWithWords(WorkAction.CANCEL, act(reason));
    dismantling.givenUp(order, LocalDate.now(clock));
    tell(WorkNews.About.CANCELLED, order, reason);
    return done(ref);
  }

  /** WO-05: whether the rent of the device pays for such work. */
  private boolean isInRent(WorkOrder order) {
    boolean byType = works.findRule(order.facts().type()).filter(ActionRule::isInRent).isPresent();
    return byType && order.subject() != null && isRented(order.subject().holdingId());
  }

  private boolean isRented(Long holdingId) {
    return holdingId != null
        && devices.listById(Set.of(holdingId)).values().stream()
            .anyMatch(held -> held.chargingForm() == ChargingForm.RENTAL);
  }

  private void tell(WorkNews.About about, WorkOrder order, String text) {
    news.fire(new WorkNews(about, order.workOrderNumber(), order.ordererId(), text));
  }

  private WorkOrder open(WorkRef ref) {
    WorkOrder order = works.getForChange(caller.scope(), ref.id());
    order.requireVersion(ref.version());
    return order;
  }

  private Act act(String words) {
    return new Act(caller.id(), clock.instant(), words);
  }

  private WorkDetails done(WorkRef ref) {
    works.flush();
    return pages.get(ref.id());
  }
}
