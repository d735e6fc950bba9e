package se.websesam.workorder.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import se.websesam.attachment.domain.Attachment;
import se.websesam.attachment.domain.OwnerType;
import se.websesam.attachment.repository.AttachmentRepository;
import se.websesam.attachment.service.AttachmentStore;
import se.websesam.attachment.service.Upload;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.audit.service.ObjectId;
import se.websesam.customer.view.DeliveryAddressOption;
import se.websesam.recipient.domain.Recipient;
import se.websesam.recipient.repository.RecipientRepository;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.repository.FormSubmissionRepository;
import se.websesam.user.service.CurrentCaller;
import se.websesam.workorder.domain.ActionRule;
import se.websesam.workorder.domain.WorkAction;
import se.websesam.workorder.domain.WorkFacts;
import se.websesam.workorder.domain.WorkOrder;
import se.websesam.workorder.domain.WorkSite;
import se.websesam.workorder.domain.WorkStatus;
import se.websesam.workorder.domain.WorkSubject;
import se.websesam.workorder.repository.WorkRepository;
import se.websesam.workorder.view.WorkDetails;
import se.websesam.workorder.view.WorkHead;

/** What a unit does with its work orders: write, send, attach, answer, decide, take back. */
@Stateless
public class WorkOrderService {

  private static final String SAVE = "work.save";
  private static final String ATTACH = "work.attach";

  @Inject private WorkRepository works;
  @Inject private WorkPages pages;
  @Inject private WorkAddresses addresses;
  @Inject private WorkSubjects subjects;
  @Inject private Dismantling dismantling;
  @Inject private WorkDeadlines deadlines;
  @Inject private RecipientRepository recipients;
  @Inject private AttachmentStore store;
  @Inject private AttachmentRepository attachments;
  @Inject private FormSubmissionRepository forms;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /**
   * Keeps the form as a draft [spara ändringar]; nothing reaches the centre (G-03).
   *
   * @throws BusinessRuleViolation V-AR-01, V-IN-01, V-WO-21, V-WO-24, V-WO-27, V-CO-01, V-WO-04 for
   *     what is wrong rather than missing, V-CC-01
   */
  @RolesAllowed(Permissions.WORK_REGISTER)
  @Logged(value = AccessAction.UPDATE, object = "WORK_ORDER")
  public SavedWork saveDraft(@Valid SaveWork form) {
    return once(form, order -> {});
  }

  /**
   * Sends the form to the centre [verkställ]. What is to be dismounted waits for the technician
   * from then on (PU-13). The same form sent again gets the same number.
   *
   * @throws BusinessRuleViolations all that is missing at once
   * @throws BusinessRuleViolation as for a draft; V-WO-23 when another work order dismounts it
   */
  @RolesAllowed(Permissions.WORK_REGISTER)
  @Logged(value = AccessAction.CREATE, object = "WORK_ORDER")
  public SavedWork submit(@Valid SaveWork form) {
    return once(form, this::send);
  }

  private void send(WorkOrder order) {
    Optional<ActionRule> rule = works.findRule(order.facts().type());
    order.submit(
        works.nextNumber(),
        rule.orElse(null),
        caller.scope().allCustomers(),
        attachments.count(OwnerType.WORK_ORDER, order.id()),
        deadlines.of(rule.orElse(null), order.facts(), LocalDate.now(clock)),
        act(null));
    dismantling.sent(order, LocalDate.now(clock));
  }

  /** Writes the form and does the rest; a form that was sent before gets its answer again. */
  private SavedWork once(SaveWork form, Consumer<WorkOrder> rest) {
    Optional<String> earlier = forms.claim(form.formKey(), SAVE, caller.id(), clock.instant());
    if (earlier.isPresent()) {
      WorkHead head =
          works.findHead(caller.scope(), Long.parseLong(earlier.get())).orElseThrow(NotFound::new);
      return new SavedWork(head.id(), head.workOrderNumber());
    }
    WorkOrder order = written(form);
    rest.accept(order);
    forms.answer(form.formKey(), order.id().toString());
    works.flush();
    return new SavedWork(order.id(), order.workOrderNumber());
  }

  private WorkOrder written(SaveWork form) {
    Recipient recipient = recipients.get(form.recipientRef());
    if (!recipients.isVisible(caller.scope(), recipient.id(), LocalDate.now(clock))) {
      throw new NotFound();
    }
    Optional<DeliveryAddressOption> address = addresses.chosen(recipient, form.deliveryAddressId());
    // all is asked for before the order is made: a question in between would write it half-made
    WorkSubject subject = subjects.find(form.recipientRef(), form.subject());
    WorkSite site = addresses.site(recipient, form.site(), address);
    SaveWork.Facts facts = form.facts();
    Long service = subjects.service(facts.serviceNumber());
    Optional<ActionRule> rule = works.findRule(facts.type());
    SaveWork.Consent consent = facts.consent();
    Boolean consentNeeded = subjects.needsConsent(rule, subject, consent.fixed());
    Long consentFile = attached(form.orderId(), consent.fileId());
    WorkOrder order =
        form.orderId() == null
            ? WorkOrder.draft(recipient.id(), caller.id())
            : draft(form, recipient);
    order.revise(
        address.map(DeliveryAddressOption::customerId).orElse(null),
        form.deliveryAddressId(),
        subject,
        new WorkFacts(
                facts.type(),
                facts.description(),
                facts.side(),
                facts.measures(),
                facts.infectionRisk(),
                facts.infectionNote(),
                facts.replacementWanted(),
                facts.costProposal())
            .pressing(rule.orElse(null), facts.urgent(), facts.twoTrades())
            .consented(
                consentNeeded, consent.given(), consent.by(), consent.on(), LocalDate.now(clock))
            .fixing(consent.fixed(), consentFile)
            .ordering(service),
        site,
        form.performer());
    order.saved(clock.instant());
    works.add(order);
    return order;
  }

  /** A file that is attached to the draft still and has not been stopped, or null. */
  private Long attached(Long orderId, Long fileId) {
    return orderId == null || fileId == null
        ? null
        : attachments
            .find(OwnerType.WORK_ORDER, orderId, fileId)
            .filter(file -> !file.isStopped())
            .map(Attachment::id)
            .orElse(null);
  }

  private WorkOrder draft(SaveWork form, Recipient recipient) {
    WorkOrder order = works.getForChange(caller.scope(), form.orderId());
    if (!order.recipientId().equals(recipient.id())) {
      throw new NotFound();
    }
    order.requireVersion(form.version());
    return order;
  }

  /**
   * Throws a draft away with its files.
   *
   * @throws BusinessRuleViolation V-WO-09 when it has been sent, V-CC-01
   */
  @RolesAllowed(Permissions.WORK_REGISTER)
  @Logged(value = AccessAction.CANCEL, object = "WORK_ORDER")
  public void discard(WorkRef ref) {
    WorkOrder order = open(ref);
    WorkAction.SUBMIT.from(order.status());
    attachments.removeAll(OwnerType.WORK_ORDER, order.id());
    works.remove(order);
    works.flush();
  }

  /**
   * Answers what the centre has asked.
   *
   * @throws BusinessRuleViolation V-WO-10 without words, V-WO-09, V-CC-01
   */
  @RolesAllowed(Permissions.WORK_REGISTER)
  @Logged(value = AccessAction.UPDATE, object = "WORK_ORDER")
  public WorkDetails answer(WorkRef ref, @Size(max = 1000) String words) {
    return withWords(ref, WorkAction.ANSWER, words);
  }

  /**
   * Go: the cost owner has approved the proposal (WO-08).
   *
   * @throws BusinessRuleViolation V-WO-09, V-CC-01
   */
  @RolesAllowed(Permissions.WORK_REGISTER)
  @Logged(value = AccessAction.UPDATE, object = "WORK_ORDER")
  public WorkDetails approve(WorkRef ref) {
    own(ref).move(WorkAction.APPROVE, act(null));
    return done(ref);
  }

  /**
   * Stop: the cost is not approved (WO-08).
   *
   * @throws BusinessRuleViolation V-WO-10 without words, V-WO-09, V-CC-01
   */
  @RolesAllowed(Permissions.WORK_REGISTER)
  @Logged(value = AccessAction.UPDATE, object = "WORK_ORDER")
  public WorkDetails decline(WorkRef ref, @Size(max = 1000) String words) {
    return withWords(ref, WorkAction.DECLINE, words);
  }

  /**
   * Takes the work order back before anything is planned.
   *
   * @throws BusinessRuleViolation V-WO-10 without words, V-WO-09, V-CC-01
   */
  @RolesAllowed(Permissions.WORK_REGISTER)
  @Logged(value = AccessAction.CANCEL, object = "WORK_ORDER")
  public WorkDetails withdraw(WorkRef ref, @Size(max = 1000) String words) {
    return withWords(ref, WorkAction.WITHDRAW, words);
  }

  /**
   * Attaches a file while somebody still has something to do with the work order. The same form
   * sent again attaches nothing more.
   *
   * @throws BusinessRuleViolation V-FI-01 to V-FI-07 for the file, V-WO-22 when it is over
   */
  @RolesAllowed(Permissions.WORK_REGISTER)
  @Logged(value = AccessAction.UPDATE, object = "WORK_ORDER_FILES")
  public WorkDetails attach(@ObjectId long id, @Valid Upload upload) {
    // refused at once if at all; the work order is locked when the file has been checked
    works.get(caller.scope(), id).requireTakesFiles();
    if (forms.claim(upload.formKey(), ATTACH, caller.id(), clock.instant()).isEmpty()) {
      Attachment.Facts facts = store.check(upload);
      works.getLocked(caller.scope(), id).requireTakesFiles();
      long file = store.add(OwnerType.WORK_ORDER, id, facts, upload, caller.id());
      forms.answer(upload.formKey(), Long.toString(file));
      works.flush();
    }
    return pages.get(id);
  }

  /**
   * Takes a file of the caller's own away from a draft.
   *
   * @throws BusinessRuleViolation V-FI-10 when it is no draft or the file another's
   */
  @RolesAllowed(Permissions.WORK_REGISTER)
  @Logged(value = AccessAction.CANCEL, object = "WORK_ORDER_FILES")
  public WorkDetails detach(@ObjectId long id, long fileId) {
    WorkOrder order = works.getForChange(caller.scope(), id);
    Attachment file = attachments.find(OwnerType.WORK_ORDER, id, fileId).orElseThrow(NotFound::new);
    if (order.status() != WorkStatus.DRAFT || !file.isBy(caller.id())) {
      throw new BusinessRuleViolation("V-FI-10");
    }
    attachments.remove(file);
    works.flush();
    return pages.get(id);
  }

  private WorkDetails withWords(WorkRef ref, WorkAction action, String words) {
    WorkOrder order = own(ref);
    order.moveWithWords(action, act(words));
    if (!order.status().isOpen()) {
      dismantling.givenUp(order, LocalDate.now(clock));
    }
    return done(ref);
  }

  /** One's own or one's customers': the centre, which sees all, does not answer itself (WO-08). */
  private WorkOrder own(WorkRef ref) {
    WorkOrder order = works.getForChange(new CallerScope(caller.id(), false), ref.id());
    order.requireVersion(ref.version());
    return order;
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
