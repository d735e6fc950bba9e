package se.websesam.recipient.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.audit.service.NotLogged;
import se.websesam.audit.service.RequestDetails;
import se.websesam.customer.repository.CustomerRepository;
import se.websesam.customer.view.CustomerOption;
import se.websesam.parameter.repository.Parameters;
import se.websesam.recipient.domain.CareRelation;
import se.websesam.recipient.repository.RecipientRepository;
import se.websesam.recipient.view.HolderSearch;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.user.service.CurrentCaller;

/** Finding the patient or care unit that devices are for. */
@Stateless
public class RecipientService {

  @Inject private RecipientRepository recipients;
  @Inject private CustomerRepository customers;
  @Inject private Parameters parameters;
  @Inject private RequestDetails request;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;
  @Resource private SessionContext session;

  /**
   * Opens a holder by number. A patient that the caller's units do not treat opens only with a
   * reason (AC-09), which then holds for some days; one with protected identity only with its own
   * permission and a reason that holds for the day (AC-13).
   *
   * @throws BusinessRuleViolation V-ID-03 or V-ID-04 when there is none, AC-09 or AC-13 when a
   *     reason is needed, V-US-03 when the permission for protected persons is missing
   */
  @RolesAllowed(Permissions.RECIPIENT_SEARCH)
  @Logged(value = AccessAction.SEARCH, object = "RECIPIENT")
  public RecipientDetails open(HolderSearch search) {
    LocalDate today = LocalDate.now(clock);
    RecipientDetails found = mayBeOpened(find(search, today));
    if (recipients.isVisible(caller.scope(), found.id(), today)) {
      return found;
    }
    if (search.reason() == null || search.reason().isBlank()) {
      throw new BusinessRuleViolation(found.protectedIdentity() ? "AC-13" : "AC-09", "reason");
    }
    state(found, search.reason(), today);
    return found;
  }

  /**
   * Finds a holder by number whom the caller may open already, to look for what has been written
   * for it. No reason is asked for here.
   *
   * @throws BusinessRuleViolation V-ID-03 or V-ID-04 when there is none, V-ID-07 when the caller
   *     has to open it with a reason first, V-US-03 when the permission for protected persons is
   *     missing
   */
  @RolesAllowed(Permissions.RECIPIENT_SEARCH)
  @Logged(value = AccessAction.SEARCH, object = "RECIPIENT")
  public RecipientDetails find(HolderSearch search) {
    LocalDate today = LocalDate.now(clock);
    RecipientDetails found = mayBeOpened(find(search, today));
    if (!recipients.isVisible(caller.scope(), found.id(), today)) {
      throw new BusinessRuleViolation("V-ID-07", "number");
    }
    return found;
  }

  /**
   * The holder by whose number a list has been searched, to be shown in the search.
   *
   * @throws NotFound when the caller may not see the holder
   */
  @RolesAllowed(Permissions.RECIPIENT_SEARCH)
  @NotLogged("the list of what has been written for the holder writes the row")
  public RecipientDetails searchedFor(String recipientRef) {
    return recipients
        .findVisible(caller.scope(), recipientRef, LocalDate.now(clock))
        .orElseThrow(NotFound::new);
  }

  private RecipientDetails mayBeOpened(RecipientDetails found) {
    if (found.protectedIdentity() && !session.isCallerInRole(Permissions.PROTECTED_OPEN)) {
      throw new BusinessRuleViolation("V-US-03", "number");
    }
    return found;
  }

  private RecipientDetails find(HolderSearch search, LocalDate today) {
    if (search.patient() != null) {
      return recipients
          .findPatient(search.patient(), today)
          .orElseThrow(() -> new BusinessRuleViolation("V-ID-03", "number"));
    }
    return recipients
        .findCareUnit(search.careUnitNumber(), today)
        .orElseThrow(() -> new BusinessRuleViolation("V-ID-04", "number"));
  }

  private void state(RecipientDetails found, String reason, LocalDate today) {
    int days = found.protectedIdentity() ? 0 : parameters.number("careRelation.confirmed.days");
    recipients.add(
        CareRelation.stated(
            found.id(),
            customerActedFor(),
            caller.id(),
            reason,
            clock.instant(),
            today.plusDays(days)));
  }

  /** The customer chosen on the page, else the default one; none for the centre's staff. */
  private Long customerActedFor() {
    List<Long> linked = customers.listLinked(caller.id()).stream().map(CustomerOption::id).toList();
    if (linked.isEmpty() || linked.contains(request.customerId())) {
      return linked.isEmpty() ? null : request.customerId();
    }
    return linked.get(0);
  }
}
