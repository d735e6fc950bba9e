package se.websesam.stock.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.repository.ArticleRepository;
import se.websesam.device.domain.DeviceIndividual;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.device.service.UnitNumbers;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.repository.FormSubmissionRepository;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.stock.domain.BufferStore;
import se.websesam.stock.domain.MovementKind;
import se.websesam.stock.domain.Posting;
import se.websesam.stock.domain.UnitRegistration;
import se.websesam.stock.domain.UnitRegistrationDecided;
import se.websesam.stock.repository.BufferStoreRepository;
import se.websesam.stock.repository.StockRepository;
import se.websesam.stock.repository.UnitRegistrationRepository;
import se.websesam.stock.view.UnitRegistrationRow;
import se.websesam.user.service.CurrentCaller;

/** New units [registrera ny individ]: users register them, the centre takes them over. */
@Stateless
public class UnitRegistrationService {

  private static final String REGISTER = "unit.register";

  @Inject private UnitRegistrationRepository registrations;
  @Inject private BufferStoreRepository stores;
  @Inject private StockRepository stock;
  @Inject private ArticleRepository articles;
  @Inject private DeviceRepository devices;
  @Inject private UnitNumbers numbers;
  @Inject private FormSubmissionRepository forms;
  @Inject private Event<UnitRegistrationDecided> news;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /**
   * Registers a unit that stands in the caller's own store; the centre has to take it over. The
   * same form sent again registers nothing more.
   *
   * @return its number
   * @throws BusinessRuleViolation V-WD-01 without a store, V-AR-01 when no article has the number,
   *     V-IN-04 to V-IN-07
   */
  @RolesAllowed(Permissions.UNIT_REGISTER)
  public String register(@Valid RegisterUnit form) {
    Instant now = clock.instant();
    return forms
        .claim(form.formKey(), REGISTER, caller.id(), now)
        .orElseGet(() -> registerOnce(form, now));
  }

  private String registerOnce(RegisterUnit form, Instant now) {
    if (form.storeId() == null) {
      throw new BusinessRuleViolation("V-WD-01");
    }
    BufferStore store = stores.get(caller.scope(), form.storeId());
    String typed = form.articleNumber() == null ? "" : form.articleNumber().strip();
    Article article =
        articles
            .findByNumber(typed)
            .orElseThrow(() -> new BusinessRuleViolation("V-AR-01", "articleNumber", typed));
    UnitRegistration made =
        UnitRegistration.of(
            form.individualNumber(), article, form.serialNumber(), store, Act.of(caller.id(), now));
    numbers.requireFree(made.individualNumber());
    if (registrations.isWaiting(made.individualNumber())) {
      throw new BusinessRuleViolation("V-IN-05", "number", made.individualNumber());
    }
    registrations.add(made);
    forms.answer(form.formKey(), made.individualNumber());
    return made.individualNumber();
  }

  /**
   * One page of what has been registered in one of the caller's stores, the latest first.
   *
   * @throws NotFound when the store is none of his
   */
  @RolesAllowed(Permissions.UNIT_REGISTER)
  public Page<UnitRegistrationRow> listOf(long storeId, PageRequest page) {
    return registrations.listOf(stores.get(caller.scope(), storeId).id(), page);
  }

  /** One page of what waits for the centre, the oldest first. */
  @RolesAllowed(Permissions.UNIT_CONFIRM)
  public Page<UnitRegistrationRow> listWaiting(PageRequest page) {
    return registrations.listWaiting(page);
  }

  /**
   * Takes a unit over: it stands in the store, free for a recipient, and who registered it is told.
   *
   * @throws BusinessRuleViolation V-IN-08 when it does not wait any more, V-IN-05 when its number
   *     has been taken meanwhile
   */
  @RolesAllowed(Permissions.UNIT_CONFIRM)
  public void confirm(long registrationId) {
    UnitRegistration waiting = waiting(registrationId);
    Instant now = clock.instant();
    DeviceIndividual unit = waiting.confirm(Act.of(caller.id(), now));
    numbers.requireFree(unit.individualNumber());
    devices.add(unit);
    stock.add(
        stock
            .lockOrBegin(waiting.storeId(), waiting.articleId())
            .receive(
                MovementKind.REGISTERED,
                1,
                unit.id(),
                new Posting(LocalDate.ofInstant(now, clock.getZone()), now, caller.id(), null)));
    tell(waiting, null);
    stock.flush();
  }

  /**
   * Does not take a unit over, and tells who registered it why.
   *
   * @throws BusinessRuleViolation V-IN-08, V-IN-09, V-CA-02
   */
  @RolesAllowed(Permissions.UNIT_CONFIRM)
  public void refuse(long registrationId, @Size(max = 200) String reason) {
    UnitRegistration waiting = waiting(registrationId);
    waiting.refuse(new Act(caller.id(), clock.instant(), reason));
    tell(waiting, reason.strip());
    stock.flush();
  }

  private UnitRegistration waiting(long registrationId) {
    return registrations.findForUpdate(registrationId).orElseThrow(NotFound::new);
  }

  private void tell(UnitRegistration decided, String refusal) {
    news.fire(
        new UnitRegistrationDecided(
            decided.registeredBy(),
            decided.individualNumber(),
            articles.get(decided.articleId()).designation(),
            stores.find(decided.storeId()).map(BufferStore::name).orElse(""),
            refusal));
  }
}
