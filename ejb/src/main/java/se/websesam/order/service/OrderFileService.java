package se.websesam.order.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import se.websesam.attachment.domain.Attachment;
import se.websesam.attachment.domain.OwnerType;
import se.websesam.attachment.repository.AttachmentRepository;
import se.websesam.attachment.service.AttachmentStore;
import se.websesam.attachment.service.Upload;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.audit.service.ObjectId;
import se.websesam.order.domain.CustomerOrder;
import se.websesam.order.repository.CustomerOrderRepository;
import se.websesam.order.view.OrderFileList;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.repository.FormSubmissionRepository;
import se.websesam.user.service.CurrentCaller;

/** Attaching files to an order [bifoga fil] and taking them away. */
@Stateless
public class OrderFileService {

  private static final String ATTACH = "order.attach";

  @Inject private CustomerOrderRepository orders;
  @Inject private AttachmentStore store;
  @Inject private AttachmentRepository attachments;
  @Inject private OrderFileQueries queries;
  @Inject private FormSubmissionRepository forms;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /**
   * Attaches a file to a draft, or to an open order of the caller's own. The same form sent again
   * attaches nothing more.
   *
   * @throws BusinessRuleViolation V-FI-01 to V-FI-07 for the file, V-FI-09 for the order
   */
  @RolesAllowed(Permissions.ORDER_REGISTER)
  @Logged(value = AccessAction.UPDATE, object = "ORDER_FILES")
  public OrderFileList attach(@ObjectId long orderId, @Valid Upload upload) {
    // refused at once if at all; the order is locked when the file has been checked
    orders.get(caller.scope(), orderId).requireTakesFiles(caller.id());
    Optional<String> earlier = forms.claim(upload.formKey(), ATTACH, caller.id(), clock.instant());
    if (earlier.isEmpty()) {
      Attachment.Facts facts = store.check(upload);
      CustomerOrder order = orders.getLocked(caller.scope(), orderId);
      order.requireTakesFiles(caller.id());
      long id = store.add(OwnerType.CUSTOMER_ORDER, orderId, facts, upload, caller.id());
      forms.answer(upload.formKey(), Long.toString(id));
      orders.flush();
    }
    return queries.files(orderId);
  }

  /**
   * Takes a file of the caller's own away from a draft.
   *
   * @throws BusinessRuleViolation V-FI-10 when the order is no draft or the file another's
   */
  @RolesAllowed(Permissions.ORDER_REGISTER)
  @Logged(value = AccessAction.CANCEL, object = "ORDER_FILES")
  public OrderFileList remove(@ObjectId long orderId, long fileId) {
    CustomerOrder order = orders.getForChange(caller.scope(), orderId);
    order.requireGivesFilesBack();
    Attachment file =
        attachments.find(OwnerType.CUSTOMER_ORDER, orderId, fileId).orElseThrow(NotFound::new);
    if (!file.isBy(caller.id())) {
      throw new BusinessRuleViolation("V-FI-10");
    }
    attachments.remove(file);
    orders.flush();
    return queries.files(orderId);
  }
}
