package se.websesam.device.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.customer.repository.CustomerRepository;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.device.view.PayerForm;
import se.websesam.recipient.domain.BaseCodeChange;
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

  /** What was given back so long ago is not offered. */
  private static final int MONTHS_BACK = 12;

  @Inject private RecipientRepository recipients;
  @Inject private CustomerRepository customers;
  @Inject private DeviceRepository devices;
  @Inject private BaseCodeEffect effect;
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
        recipients.listHousingForms(),
        devices.listHeld(caller.scope(), holder.id()).stream()
            .filter(row -> row.chargingForm() == ChargingForm.RENTAL && row.deliveredOn() != null)
            .toList(),
        devices.listRentedBefore(
            caller.scope(), holder.id(), LocalDate.now(clock).minusMonths(MONTHS_BACK)),
        recipients.listBaseCodeChanges(holder.id()));
  }

  /**
   * Changes the base code, or what is known of housing and habilitation, from a day, and with it
   * who pays rent for the devices ticked; what has been invoiced is corrected by the next
   * invoicing, and nothing bought is billed anew (PY-07). A change from a day to come is noted and
   * takes effect on that day.
   *
   * @throws BusinessRuleViolation V-BC-01 when nothing of it is new, V-BC-02, V-BC-03, V-BC-04
   *     while another is noted, V-CC-01 when somebody else has changed it meanwhile, V-CO-09
   * @throws NotFound for a device that is not the patient's
   */
  @RolesAllowed(Permissions.PAYER_CHANGE)
  @Logged(value = AccessAction.UPDATE, object = "BASE_CODE")
  public PayerForm change(@Valid ChangePayer form) {
    RecipientDetails holder = locked(form.recipientRef());
    LocalDate today = LocalDate.now(clock);
    Act act = new Act(caller.id(), clock.instant(), form.reason());
    if (recipients.hasComingChange(holder.id())) {
      throw new BusinessRuleViolation("V-BC-04");
    }
    if (recipients.findLastChange(holder.id()) != form.lastChange()) {
      throw new BusinessRuleViolation("V-CC-01");
    }
    if (isInForce(form, holder)) {
      throw new BusinessRuleViolation("V-BC-01", "baseCode");
    }
    BaseCodeChange change =
        BaseCodeChange.of(
                holder.id(), form.baseCode(), form.validFrom(), form.devices(), today, act)
            .living(form.housingForm(), form.habilitation());
    if (!devices.areOf(holder.id(), form.devices())) {
      throw new NotFound();
    }
    if (change.isComing()) {
      recipients.add(change);
    } else {
      effect.take(change);
    }
    return form(form.recipientRef());
  }

  /**
   * Takes back a change that was noted for a day to come [ta tillbaka].
   *
   * @throws BusinessRuleViolation V-BC-05 when it has taken effect or has been taken back
   * @throws NotFound for a change that is not the patient's
   */
  @RolesAllowed(Permissions.PAYER_CHANGE)
  @Logged(value = AccessAction.UPDATE, object = "BASE_CODE")
  public PayerForm takeBack(String recipientRef, long changeId) {
    RecipientDetails holder = locked(recipientRef);
    recipients
        .getBaseCodeChange(holder.id(), changeId)
        .takeBack(Act.of(caller.id(), clock.instant()));
    devices.flush();
    return form(recipientRef);
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
    return Objects.equals(form.baseCode(), holder.deviatingCode())
        && !earlier
        && isSituationInForce(form, holder);
  }

  private boolean isSituationInForce(ChangePayer form, RecipientDetails holder) {
    if (form.housingForm() == null && !form.habilitation()) {
      return holder.housingForm() == null && !holder.isInHabilitation();
    }
    LocalDate today = LocalDate.now(clock);
    LocalDate from = form.validFrom() == null ? today : form.validFrom();
    return recipients
        .findSituation(holder.id(), today)
        .filter(now -> now.isInForceFrom(from, form.housingForm(), form.habilitation()))
        .isPresent();
  }

  private RecipientDetails locked(String recipientRef) {
    recipients.lock(visible(recipientRef).id());
    return visible(recipientRef);
  }

  private RecipientDetails visible(String recipientRef) {
    return recipients
        .findVisible(caller.scope(), recipientRef, LocalDate.now(clock))
        .filter(holder -> holder.kind() == RecipientKind.PATIENT)
        .orElseThrow(NotFound::new);
  }
}
