package se.websesam.deviation.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.customer.repository.CustomerRepository;
import se.websesam.customer.view.CustomerOption;
import se.websesam.deviation.domain.ClaimTime;
import se.websesam.deviation.domain.DeviationReport;
import se.websesam.deviation.domain.DeviationSubject;
import se.websesam.deviation.domain.ProductFault;
import se.websesam.deviation.domain.ReportContact;
import se.websesam.deviation.domain.WhatHappened;
import se.websesam.deviation.repository.DeviationRepository;
import se.websesam.deviation.repository.DeviationSourceRepository;
import se.websesam.deviation.view.DeviationForm;
import se.websesam.deviation.view.DeviationHead;
import se.websesam.parameter.repository.Parameters;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.repository.FormSubmissionRepository;
import se.websesam.user.service.CurrentCaller;

/** Writing deviation reports [felrapport]. */
@Stateless
public class DeviationService {

  private static final String REGISTER = "deviation.register";

  @Inject private DeviationRepository reports;
  @Inject private DeviationSources sources;
  @Inject private DeviationSourceRepository things;
  @Inject private CustomerRepository customers;
  @Inject private Parameters parameters;
  @Inject private FormSubmissionRepository forms;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;
  @Resource private SessionContext session;

  /**
   * What the form offers where it is opened.
   *
   * @throws NotFound when there is no such thing for the caller
   * @throws BusinessRuleViolation V-DV-13 when nothing can be reported of it from there, V-US-03
   *     when the caller may not see such things
   */
  @RolesAllowed(Permissions.DEVIATION_REGISTER)
  @Logged(value = AccessAction.VIEW, object = "DEVIATION_FORM")
  public DeviationForm form(@Valid DeviationSource source) {
    FoundSubject found = found(source);
    DeviationSubject subject = found.subject();
    boolean over =
        subject.route().offersProductFault()
            && claims().isOver(subject.chargingForm(), subject.deliveredOn(), LocalDate.now(clock));
    return new DeviationForm(
        subject.route(),
        subject.referenceNumber(),
        subject.referenceLine(),
        things.findFacts(subject).orElse(null),
        subject.chargingForm(),
        subject.deliveredOn(),
        subject.pieces(),
        subject.isBought(),
        customers(found),
        over ? "V-DV-03" : null);
  }

  /**
   * Sends the form to the centre [verkställ]. What it is about is read anew from where it was
   * opened. The same form sent again gets the same number.
   *
   * @throws BusinessRuleViolation V-DV-01 for a type that is not offered there, V-DV-24 for a fault
   *     of what has not been delivered, V-DV-15 without a customer, V-DV-13, V-US-03
   * @throws BusinessRuleViolations V-DV-02 and V-DV-04 to V-DV-09, all that is wrong at once
   * @throws NotFound when there is no such thing for the caller
   */
  @RolesAllowed(Permissions.DEVIATION_REGISTER)
  @Logged(value = AccessAction.CREATE, object = "DEVIATION")
  public RegisteredDeviation register(@Valid RegisterDeviation form) {
    Instant now = clock.instant();
    Optional<String> earlier = forms.claim(form.formKey(), REGISTER, caller.id(), now);
    if (earlier.isPresent()) {
      return registered(earlier.get());
    }
    FoundSubject found = found(form.source());
    DeviationReport report =
        DeviationReport.registered(
            reports.nextNumber(),
            customer(found, form),
            found.subject(),
            form.type(),
            happened(form),
            new ReportContact(
                form.contact().name(), form.contact().phone(), form.contact().email()),
            claims(),
            LocalDate.now(clock),
            Act.of(caller.id(), now));
    reports.add(report);
    forms.answer(form.formKey(), report.deviationNumber());
    reports.flush();
    return registered(report.deviationNumber());
  }

  private FoundSubject found(DeviationSource source) {
    if (!session.isCallerInRole(source.route().permission())) {
      throw new BusinessRuleViolation("V-US-03");
    }
    return sources.find(source);
  }

  /**
   * The caller's own; for the centre, which writes on behalf of others, also whose the thing is.
   */
  private List<CustomerOption> customers(FoundSubject found) {
    List<CustomerOption> own = new ArrayList<>(customers.listLinked(caller.id()));
    Long of = found.customerId();
    if (of != null && caller.scope().allCustomers()) {
      customers.find(of).filter(c -> !own.contains(c)).ifPresent(c -> own.add(0, c));
    }
    own.stream()
        .filter(c -> of != null && c.id() == of)
        .findFirst()
        .ifPresent(
            first -> {
              own.remove(first);
              own.add(0, first);
            });
    return own;
  }

  private long customer(FoundSubject found, RegisterDeviation form) {
    Optional<CustomerOption> chosen =
        customers(found).stream()
            .filter(c -> form.customerId() != null && c.id() == form.customerId())
            .findFirst();
    if (chosen.isEmpty() && caller.scope().allCustomers() && form.customerNumber() != null) {
      chosen = customers.findByNumber(form.customerNumber().strip());
    }
    return chosen
        .orElseThrow(
            () ->
                new BusinessRuleViolation(
                    "V-DV-15", form.customerId() == null ? "customerNumber" : "customer"))
        .id();
  }

  private static WhatHappened happened(RegisterDeviation form) {
    RegisterDeviation.Event event = form.event();
    RegisterDeviation.Fault fault = form.fault();
    return new WhatHappened(
        event.description(),
        event.happenedOn(),
        event.quantity(),
        event.injury(),
        event.deliveryNote(),
        event.waybill(),
        new ProductFault(
            fault.batchNumber(), fault.producedOn(), fault.cause(), fault.remedy(), fault.place()));
  }

  private ClaimTime claims() {
    return new ClaimTime(
        parameters.number("claim.rental.months"), parameters.number("claim.sale.months"));
  }

  private RegisteredDeviation registered(String number) {
    DeviationHead head = reports.findHead(caller.scope(), number).orElseThrow(NotFound::new);
    return new RegisteredDeviation(number, head.recipientRef());
  }
}
