package se.websesam.invoice.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.websesam.invoice.domain.InvoiceTemplate;
import se.websesam.invoice.repository.InvoiceTemplateRepository;
import se.websesam.invoice.view.InvoiceTemplateRow;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.repository.FormSubmissionRepository;
import se.websesam.user.service.CurrentCaller;

/** Templates of e-invoices [mallar eFaktura]: the caller's own selections that recur. */
@Stateless
public class InvoiceTemplateService {

  private static final String CREATE = "invoice-template.create";

  @Inject private InvoiceTemplateRepository templates;
  @Inject private FormSubmissionRepository forms;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /** The caller's templates, by name. */
  @RolesAllowed(Permissions.INVOICE_TEMPLATE)
  public List<InvoiceTemplateRow> list() {
    return templates.list(caller.id());
  }

  /**
   * Keeps a selection under a name; the same form sent again makes no second one.
   *
   * @return its id
   * @throws BusinessRuleViolation V-IV-13 without a name, V-IV-14 when the caller has one of it
   */
  @RolesAllowed(Permissions.INVOICE_TEMPLATE)
  public long save(@Valid SaveInvoiceTemplate form) {
    Instant now = clock.instant();
    Optional<String> earlier = forms.claim(form.formKey(), CREATE, caller.id(), now);
    if (earlier.isPresent()) {
      return Long.parseLong(earlier.get());
    }
    InvoiceTemplate template =
        InvoiceTemplate.of(form.name(), form.selection(), Act.of(caller.id(), now));
    requireFree(template.name(), null);
    templates.add(template);
    forms.answer(form.formKey(), template.id().toString());
    templates.flush();
    return template.id();
  }

  /**
   * Gives one of the caller's templates another name.
   *
   * @throws BusinessRuleViolation V-IV-13, V-IV-14, V-CC-01 when it has been changed meanwhile
   * @throws NotFound for another's
   */
  @RolesAllowed(Permissions.INVOICE_TEMPLATE)
  public void rename(long templateId, long version, String name) {
    InvoiceTemplate template = own(templateId, version);
    if (name != null) {
      requireFree(name.strip(), templateId);
    }
    template.rename(name, clock.instant());
    templates.flush();
  }

  /**
   * Takes one of the caller's templates away.
   *
   * @throws BusinessRuleViolation V-CC-01 when it has been changed meanwhile
   * @throws NotFound for another's
   */
  @RolesAllowed(Permissions.INVOICE_TEMPLATE)
  public void remove(long templateId, long version) {
    templates.remove(own(templateId, version));
    templates.flush();
  }

  private InvoiceTemplate own(long templateId, long version) {
    InvoiceTemplate template = templates.getForChange(caller.id(), templateId);
    template.requireVersion(version);
    return template;
  }

  private void requireFree(String name, Long templateId) {
    if (templates.isTaken(caller.id(), name, templateId)) {
      throw new BusinessRuleViolation("V-IV-14", "templateName");
    }
  }
}
