package se.websesam.deviation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.websesam.attachment.domain.OwnerType;
import se.websesam.attachment.repository.AttachmentRepository;
import se.websesam.deviation.repository.DeviationRepository;
import se.websesam.deviation.view.DeviationDetails;
import se.websesam.deviation.view.DeviationHead;
import se.websesam.shared.domain.NotFound;
import se.websesam.user.service.CurrentCaller;

/** Deviation reports as their pages show them. */
@ApplicationScoped
public class DeviationPages {

  @Inject private DeviationRepository reports;
  @Inject private AttachmentRepository attachments;
  @Inject private CurrentCaller caller;

  /** A report in scope. */
  DeviationDetails get(String number) {
    DeviationHead head = head(number);
    return new DeviationDetails(
        head,
        reports.getFacts(head.id()),
        reports.listChanges(head.id()),
        attachments.list(OwnerType.DEVIATION_REPORT, head.id()));
  }

  /** Its head. */
  DeviationHead head(String number) {
    return reports.findHead(caller.scope(), number).orElseThrow(NotFound::new);
  }

  /** The same by its id. */
  DeviationHead head(long reportId) {
    return reports.findHeadById(caller.scope(), reportId).orElseThrow(NotFound::new);
  }
}
