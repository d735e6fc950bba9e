package se.websesam.device.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.catalogue.domain.PriceList;
import se.websesam.catalogue.repository.ArticlePrices;
import se.websesam.catalogue.repository.ArticleRepository;
import se.websesam.customer.domain.PayerChoice;
import se.websesam.customer.repository.CustomerRepository;
import se.websesam.device.domain.DeviceHolding;
import se.websesam.device.domain.RecordedRentEvent;
import se.websesam.device.domain.RentEventKind;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.device.view.PayerForm;
import se.websesam.recipient.domain.BaseCodeChange;
import se.websesam.recipient.domain.Recipient;
import se.websesam.recipient.domain.RecipientKind;
import se.websesam.recipient.repository.RecipientRepository;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.user.service.CurrentCaller;

/** Changing who pays for a patient [byte av baskod/betalare] (DOMAIN 3.7, 4.12). */
@Stateless
public class PayerChangeService {

  private static final List<RentEventKind> TERMS =
      List.of(RentEventKind.PAYER_CHANGED, RentEventKind.RATE_CHANGED);

  @Inject private RecipientRepository recipients;
  @Inject private CustomerRepository customers;
  @Inject private DeviceRepository devices;
  @Inject private ArticleRepository articles;
  @Inject private ArticlePrices prices;
  @Inject private Payers payers;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /**
   * What can be changed for a patient.
   *
   * @throws NotFound when the caller may not see the patient, or it is a care unit
   */
  @RolesAllowed(Permissions.PAYER_CHANGE)
  @Logged(value = AccessAction.VIEW, object = "BASE_CODE")
  public PayerForm form(String recipientRef) {
    RecipientDetails holder = visible(recipientRef);
    return new PayerForm(
        holder,
        customers.listBaseCodes(),
        devices.listHeld(caller.scope(), holder.id()).stream()
            .filter(row -> row.chargingForm() == ChargingForm.RENTAL && row.deliveredOn() != null)
            .toList(),
        recipients.listBaseCodeChanges(holder.id()));
  }

  /**
   * Changes the base code from a day, and with it who pays rent for the devices ticked; what has
   * been invoiced is corrected by the next invoicing, and nothing bought is billed anew (PY-07).
   *
   * @throws BusinessRuleViolation V-BC-01 when it is the code already, V-BC-02, V-BC-03, V-CO-09
   * @throws NotFound for a device that is not the patient's
   */
  @RolesAllowed(Permissions.PAYER_CHANGE)
  @Logged(value = AccessAction.UPDATE, object = "BASE_CODE")
  public PayerForm change(@Valid ChangePayer form) {
    recipients.lock(visible(form.recipientRef()).id());
    RecipientDetails holder = visible(form.recipientRef());
    LocalDate today = LocalDate.now(clock);
    Act act = new Act(caller.id(), clock.instant(), form.reason());
    if (isInForce(form, holder)) {
      throw new BusinessRuleViolation("V-BC-01", "baseCode");
    }
    BaseCodeChange change =
        BaseCodeChange.of(holder.id(), form.baseCode(), form.validFrom(), today, act);
    List<DeviceHolding> held = devices.lockHeld(holder.id());
    Set<Long> following = following(form.devices(), held);
    recipients.deviate(change, holder.id(), form.baseCode(), form.validFrom());
    pay(recipients.get(form.recipientRef()), held, following, form.validFrom(), act.at());
    devices.flush();
    return form(form.recipientRef());
  }

  /** The same code may begin earlier than it does, but neither again nor later. */
  private boolean isInForce(ChangePayer form, RecipientDetails holder) {
    boolean earlier =
        form.baseCode() != null
            && form.validFrom() != null
            && recipients
                .findDeviatingFrom(holder.id())
                .filter(form.validFrom()::isBefore)
                .isPresent();
    return Objects.equals(form.baseCode(), holder.deviatingCode()) && !earlier;
  }

  /** What is ticked and rented, and the parts that sit on it. */
  private static Set<Long> following(Set<Long> ticked, List<DeviceHolding> held) {
    Set<Long> ids = held.stream().map(DeviceHolding::id).collect(Collectors.toSet());
    if (!ids.containsAll(ticked)) {
      throw new NotFound();
    }
    Set<Long> following = new HashSet<>(ticked);
    held.stream()
        .filter(part -> following.contains(part.parentHoldingId()))
        .map(DeviceHolding::id)
        .forEach(following::add);
    return following;
  }

  private void pay(
      Recipient recipient,
      List<DeviceHolding> held,
      Set<Long> following,
      LocalDate from,
      Instant now) {
    List<DeviceHolding> rented =
        held.stream()
            .filter(holding -> following.contains(holding.id()))
            .filter(holding -> holding.isDelivered())
            .filter(holding -> holding.chargingForm() == ChargingForm.RENTAL)
            .toList();
    Map<Long, Article> found =
        articles.listById(
            rented.stream().map(DeviceHolding::articleId).collect(Collectors.toSet()));
    PriceList priceList = prices.on(from, found.keySet());
    Map<Long, DeviceHolding> byId =
        held.stream().collect(Collectors.toMap(DeviceHolding::id, Function.identity()));
    for (DeviceHolding holding : mainDevicesFirst(rented)) {
      Article article = found.get(holding.articleId());
      DeviceHolding main = byId.get(holding.parentHoldingId());
      PayerChoice ownPayer = payers.of(recipient, holding.customerId()).apply(article);
      PayerChoice payer = main == null ? ownPayer : ownPayer.asPartOf(main.payerId());
      LocalDate day = from.isBefore(holding.deliveredOn()) ? holding.deliveredOn() : from;
      List<RentEventKind> changed =
          holding.payFrom(payer, priceList.price(article, payer.payerId()));
      record(holding, changed, day, now);
    }
  }

  /**
   * What was to count later never counted, and a device that was delivered anew later is on the
   * same terms from then (PY-07).
   */
  private void record(
      DeviceHolding holding, List<RentEventKind> changed, LocalDate day, Instant now) {
    List<RecordedRentEvent> later =
        devices.listTerms(holding.id(), day).stream()
            .filter(event -> event.isChangeOfTerms() || event.happenedOn().isAfter(day))
            .toList();
    later.stream()
        .filter(RecordedRentEvent::isChangeOfTerms)
        .forEach(
            event ->
                devices.add(RecordedRentEvent.reversed(holding, event, day, now, caller.id())));
    List<RentEventKind> kinds = later.isEmpty() ? changed : TERMS;
    Stream<LocalDate> deliveries =
        later.stream().filter(event -> !event.isChangeOfTerms()).map(RecordedRentEvent::happenedOn);
    Stream.concat(Stream.of(day), deliveries)
        .forEach(
            from ->
                kinds.forEach(
                    kind ->
                        devices.add(
                            RecordedRentEvent.termsChanged(
                                holding, kind, from, now, caller.id()))));
  }

  private static List<DeviceHolding> mainDevicesFirst(List<DeviceHolding> rented) {
    return rented.stream()
        .sorted((a, b) -> Boolean.compare(a.parentHoldingId() != null, b.parentHoldingId() != null))
        .toList();
  }

  private RecipientDetails visible(String recipientRef) {
    return recipients
        .findVisible(caller.scope(), recipientRef, LocalDate.now(clock))
        .filter(holder -> holder.kind() == RecipientKind.PATIENT)
        .orElseThrow(NotFound::new);
  }
}
