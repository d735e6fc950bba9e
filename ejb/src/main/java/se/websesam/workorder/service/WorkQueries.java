package se.websesam.workorder.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.websesam.attachment.domain.OwnerType;
import se.websesam.attachment.repository.AttachmentRepository;
import se.websesam.attachment.view.AttachmentRow;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.audit.service.NotLogged;
import se.websesam.audit.service.ObjectId;
import se.websesam.catalogue.repository.ArticleRepository;
import se.websesam.recipient.domain.Recipient;
import se.websesam.recipient.repository.RecipientRepository;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.user.service.CurrentCaller;
import se.websesam.workorder.domain.ActionRule;
import se.websesam.workorder.domain.ActionType;
import se.websesam.workorder.repository.WorkRepository;
import se.websesam.workorder.view.WorkDetails;
import se.websesam.workorder.view.WorkDevice;
import se.websesam.workorder.view.WorkFile;
import se.websesam.workorder.view.WorkForm;
import se.websesam.workorder.view.WorkHead;
import se.websesam.workorder.view.WorkRow;
import se.websesam.workorder.view.WorkSearch;

/** Searching and opening work orders, and what their form offers. */
@Stateless
public class WorkQueries {

  @Inject private ArticleRepository articles;
  @Inject private WorkRepository works;
  @Inject private WorkPages pages;
  @Inject private WorkAddresses addresses;
  @Inject private RecipientRepository recipients;
  @Inject private AttachmentRepository attachments;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /** One page of work orders [sök arbetsorder, registrerade ao], newest first. */
  @RolesAllowed(Permissions.WORK_VIEW)
  @Logged(value = AccessAction.SEARCH, object = "WORK_ORDER")
  public Page<WorkRow> list(WorkSearch search, PageRequest page) {
    return works.list(caller.scope(), search, clock.getZone(), page);
  }

  /**
   * A work order's page, by its number.
   *
   * @throws NotFound when it is none of the caller's customers'
   */
  @RolesAllowed(Permissions.WORK_VIEW)
  @Logged(value = AccessAction.VIEW, object = "WORK_ORDER")
  public WorkDetails details(@ObjectId String number) {
    return pages.get(works.findId(caller.scope(), number).orElseThrow(NotFound::new));
  }

  /** The numbers of the work orders that go with a customer order (LW-01). */
  @RolesAllowed(Permissions.WORK_VIEW)
  @NotLogged("beside the order, whose page writes the row")
  public List<String> ofOrder(String orderNumber) {
    return works.listOfOrder(caller.scope(), orderNumber);
  }

  /** Whether there is a work order in scope with a number. */
  @RolesAllowed(Permissions.WORK_VIEW)
  @NotLogged("says that there is one and nothing of it; its page writes the row")
  public boolean isKnown(String number) {
    return works.findId(caller.scope(), number).isPresent();
  }

  /**
   * A draft, or a work order, by its id.
   *
   * @throws NotFound when it is another's draft
   */
  @RolesAllowed(Permissions.WORK_VIEW)
  @Logged(value = AccessAction.VIEW, object = "WORK_ORDER")
  public WorkDetails draft(@ObjectId long id) {
    return pages.get(id);
  }

  /**
   * What the form offers for a holder.
   *
   * @throws NotFound when the caller may not see the holder
   */
  @RolesAllowed(Permissions.WORK_REGISTER)
  @Logged(value = AccessAction.VIEW, object = "DEVICE_LIST")
  public WorkForm form(String recipientRef) {
    RecipientDetails holder = visible(recipientRef);
    Recipient recipient = recipients.get(recipientRef);
    boolean atCentre = caller.scope().allCustomers();
    List<ActionRule> rules =
        works.listRules().stream().filter(rule -> rule.isInPortal() || atCentre).toList();
    return new WorkForm(
        holder,
        addresses.hasHome(recipient),
        addresses.list(recipient),
        types(rules, rule -> true),
        types(rules, ActionRule::asksUrgent),
        types(rules, ActionRule::asksTwoTrades),
        types(rules, ActionRule::asksConsent),
        articles.listServices());
  }

  private static List<ActionType> types(List<ActionRule> rules, Predicate<ActionRule> which) {
    return rules.stream()
        .filter(which)
        .map(ActionRule::type)
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  /**
   * The row of the device list that a work order is opened from.
   *
   * @throws NotFound when the caller may not see its holder
   */
  @RolesAllowed(Permissions.WORK_REGISTER)
  @NotLogged("the form of its holder, opened with it, writes the row")
  public WorkDevice device(long holdingId) {
    return shown(works.findDevice(holdingId));
  }

  /**
   * What waits for delivery by a customer order (LW-01).
   *
   * @throws NotFound when there is nothing left, or the caller may not see its holder
   */
  @RolesAllowed(Permissions.WORK_REGISTER)
  @NotLogged("the form of its holder, opened with it, writes the row")
  public WorkDevice undelivered(String orderNumber) {
    return shown(works.findUndelivered(orderNumber));
  }

  /**
   * Opens a file; its content follows part by part.
   *
   * @throws BusinessRuleViolation V-FI-08 when the file is quarantined
   */
  @RolesAllowed(Permissions.WORK_VIEW)
  @Logged(value = AccessAction.DOWNLOAD, object = "WORK_ORDER_FILE")
  public WorkFile openFile(@ObjectId long id, long fileId) {
    return find(id, fileId);
  }

  /** A part of a file's content, counted from 0; empty after the last. */
  @RolesAllowed(Permissions.WORK_VIEW)
  @NotLogged("opening the file has written its row")
  public Optional<byte[]> filePart(long id, long fileId, int number) {
    return attachments.findPart(find(id, fileId).file().id(), number);
  }

  private WorkFile find(long id, long fileId) {
    WorkHead head = works.findHead(caller.scope(), id).orElseThrow(NotFound::new);
    AttachmentRow file =
        attachments.list(OwnerType.WORK_ORDER, id).stream()
            .filter(row -> row.id() == fileId)
            .findFirst()
            .orElseThrow(NotFound::new);
    if (!file.isOpenable()) {
      throw new BusinessRuleViolation("V-FI-08");
    }
    return new WorkFile(head, file);
  }

  private WorkDevice shown(Optional<WorkDevice> found) {
    WorkDevice device = found.orElseThrow(NotFound::new);
    visible(device.recipientRef());
    return device;
  }

  private RecipientDetails visible(String recipientRef) {
    return recipients
        .findVisible(caller.scope(), recipientRef, LocalDate.now(clock))
        .orElseThrow(NotFound::new);
  }
}
