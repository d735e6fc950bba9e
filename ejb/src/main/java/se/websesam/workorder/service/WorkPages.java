package se.websesam.workorder.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.websesam.attachment.domain.OwnerType;
import se.websesam.attachment.repository.AttachmentRepository;
import se.websesam.attachment.service.AttachmentStore;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.user.service.CurrentCaller;
import se.websesam.workorder.domain.ActionType;
import se.websesam.workorder.repository.WorkRepository;
import se.websesam.workorder.view.WorkBody;
import se.websesam.workorder.view.WorkDetails;
import se.websesam.workorder.view.WorkHead;

/** Work orders as their pages show them. */
@ApplicationScoped
public class WorkPages {

  @Inject private WorkRepository works;
  @Inject private AttachmentRepository attachments;
  @Inject private AttachmentStore store;
  @Inject private Dismantling dismantling;
  @Inject private CurrentCaller caller;

  /** A work order in scope. */
  WorkDetails get(long id) {
    WorkHead head = works.findHead(caller.scope(), id).orElseThrow(NotFound::new);
    WorkBody body = works.getBody(id);
    return new WorkDetails(
        head,
        body,
        works.listLines(id),
        works.listChanges(id),
        works.listGoingBack(head.workOrderNumber()),
        attachments.list(OwnerType.WORK_ORDER, id),
        store.limits(),
        advice(body),
        caller.id());
  }

  private List<BusinessRuleViolation> advice(WorkBody body) {
    List<BusinessRuleViolation> advice = new ArrayList<>();
    if (body.individualNumber() != null && body.holdingId() == null) {
      advice.add(new BusinessRuleViolation("V-WO-05"));
    }
    if (body.type() == ActionType.DISMANTLING && dismantling.isPickupOnly(body.isoCode())) {
      advice.add(new BusinessRuleViolation("V-WO-07"));
    }
    return advice;
  }
}
