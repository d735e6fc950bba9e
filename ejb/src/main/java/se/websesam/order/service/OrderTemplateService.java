package se.websesam.order.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.websesam.customer.repository.CustomerRepository;
import se.websesam.order.domain.OrderTemplate;
import se.websesam.order.domain.Wanted;
import se.websesam.order.repository.OrderTemplateRepository;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.repository.FormSubmissionRepository;
import se.websesam.user.service.CurrentCaller;

/** What orderers do with their order templates [beställningsmallar]: save and remove. */
@Stateless
public class OrderTemplateService {

  private static final String CREATE = "template.create";

  @Inject private OrderTemplateRepository templates;
  @Inject private FormSubmissionRepository forms;
  @Inject private CustomerRepository customers;
  @Inject private OrderLines orderLines;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /**
   * Keeps a new template or changes one of the caller's own; the same form sent again makes no
   * second one.
   *
   * @return its id
   * @throws BusinessRuleViolation V-AR-*, V-CO-02, V-CO-03, V-CO-20, V-CO-21, V-CO-22, V-CC-01
   */
  @RolesAllowed(Permissions.ORDER_REGISTER)
  public long save(@Valid SaveTemplate form) {
    Instant now = clock.instant();
    if (form.templateId() != null) {
      return change(form, now);
    }
    Optional<String> earlier = forms.claim(form.formKey(), CREATE, caller.id(), now);
    if (earlier.isPresent()) {
      return Long.parseLong(earlier.get());
    }
    List<Wanted> wanted = orderLines.wanted(form.lines());
    requireMayShare(form.customerId(), null);
    requireFree(form);
    OrderTemplate template =
        OrderTemplate.of(form.name(), form.customerId(), wanted, Act.of(caller.id(), now));
    templates.add(template);
    forms.answer(form.formKey(), template.id().toString());
    templates.flush();
    return template.id();
  }

  private long change(SaveTemplate form, Instant now) {
    List<Wanted> wanted = orderLines.wanted(form.lines());
    OrderTemplate template = own(form.templateId(), form.version());
    requireMayShare(form.customerId(), template.customerId());
    requireFree(form);
    template.rename(form.name());
    template.share(form.customerId());
    template.rewrite(wanted, now);
    templates.flush();
    return template.id();
  }

  /**
   * Takes one of the caller's own templates away, also from those it is shared with.
   *
   * @throws BusinessRuleViolation V-CO-22 when it is another's, V-CC-01 when it has been changed
   */
  @RolesAllowed(Permissions.ORDER_REGISTER)
  public void remove(long templateId, long version) {
    templates.remove(own(templateId, version));
    templates.flush();
  }

  private OrderTemplate own(long templateId, long version) {
    OrderTemplate template = templates.getForChange(caller.scope(), templateId);
    template.requireOwner(caller.id());
    template.requireVersion(version);
    return template;
  }

  /** A template may stay shared as it is; it is newly shared with the caller's customers only. */
  private void requireMayShare(Long customerId, Long before) {
    if (customerId != null
        && !customerId.equals(before)
        && customers.listLinked(caller.id()).stream().noneMatch(c -> c.id() == customerId)) {
      throw new NotFound();
    }
  }

  private void requireFree(SaveTemplate form) {
    if (form.name() != null
        && templates.isTaken(
            caller.scope(), form.name().strip(), form.customerId(), form.templateId())) {
      throw new BusinessRuleViolation("V-CO-21", "templateName");
    }
  }
}
