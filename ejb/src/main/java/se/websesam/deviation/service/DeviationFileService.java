package se.websesam.deviation.service;

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
import se.websesam.attachment.view.AttachmentRow;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.audit.service.NotLogged;
import se.websesam.audit.service.ObjectId;
import se.websesam.deviation.domain.DeviationReport;
import se.websesam.deviation.repository.DeviationRepository;
import se.websesam.deviation.view.DeviationFile;
import se.websesam.deviation.view.DeviationFileList;
import se.websesam.deviation.view.DeviationHead;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.repository.FormSubmissionRepository;
import se.websesam.user.service.CurrentCaller;

/** Pictures and other files of a deviation report (DV-08): attached, opened and taken away. */
@Stateless
public class DeviationFileService {

  private static final String ATTACH = "deviation.attach";

  @Inject private DeviationRepository reports;
  @Inject private DeviationPages pages;
  @Inject private AttachmentStore store;
  @Inject private AttachmentRepository attachments;
  @Inject private FormSubmissionRepository forms;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /** The page of a report's files. */
  @RolesAllowed(Permissions.DEVIATION_VIEW)
  @Logged(value = AccessAction.VIEW, object = "DEVIATION_FILES")
  public DeviationFileList list(@ObjectId String number) {
    return files(number);
  }

  /**
   * Attaches a file while somebody still looks at the report. The same form sent again attaches
   * nothing more.
   *
   * @throws BusinessRuleViolation V-FI-01 to V-FI-07 for the file, V-DV-14 for the report
   */
  @RolesAllowed({Permissions.DEVIATION_REGISTER, Permissions.DEVIATION_HANDLE})
  @Logged(value = AccessAction.UPDATE, object = "DEVIATION_FILES")
  public DeviationFileList attach(@ObjectId String number, @Valid Upload upload) {
    // refused at once if at all; the report is locked when the file has been checked
    reports.get(caller.scope(), number).requireTakesFiles();
    Optional<String> earlier = forms.claim(upload.formKey(), ATTACH, caller.id(), clock.instant());
    if (earlier.isEmpty()) {
      Attachment.Facts facts = store.check(upload);
      DeviationReport report = reports.getLocked(caller.scope(), number);
      report.requireTakesFiles();
      long id = store.add(OwnerType.DEVIATION_REPORT, report.id(), facts, upload, caller.id());
      forms.answer(upload.formKey(), Long.toString(id));
      reports.flush();
    }
    return files(number);
  }

  /**
   * Takes a file of the caller's own away while the centre has not received the report.
   *
   * @throws BusinessRuleViolation V-FI-10 when it has, or the file is another's
   */
  @RolesAllowed({Permissions.DEVIATION_REGISTER, Permissions.DEVIATION_HANDLE})
  @Logged(value = AccessAction.CANCEL, object = "DEVIATION_FILES")
  public DeviationFileList remove(@ObjectId String number, long fileId) {
    DeviationReport report = reports.getLocked(caller.scope(), number);
    report.requireGivesFilesBack();
    Attachment file =
        attachments
            .find(OwnerType.DEVIATION_REPORT, report.id(), fileId)
            .orElseThrow(NotFound::new);
    if (!file.isBy(caller.id())) {
      throw new BusinessRuleViolation("V-FI-10");
    }
    attachments.remove(file);
    reports.flush();
    return files(number);
  }

  /**
   * Opens a file; its content follows part by part.
   *
   * @throws BusinessRuleViolation V-FI-08 when the file is quarantined
   */
  @RolesAllowed(Permissions.DEVIATION_VIEW)
  @Logged(value = AccessAction.DOWNLOAD, object = "DEVIATION_FILE")
  public DeviationFile open(@ObjectId long reportId, long fileId) {
    return find(reportId, fileId);
  }

  /** A part of a file's content, counted from 0; empty after the last. */
  @RolesAllowed(Permissions.DEVIATION_VIEW)
  @NotLogged("opening the file has written its row")
  public Optional<byte[]> part(long reportId, long fileId, int part) {
    return attachments.findPart(find(reportId, fileId).file().id(), part);
  }

  private DeviationFileList files(String number) {
    DeviationHead head = pages.head(number);
    return new DeviationFileList(
        head, attachments.list(OwnerType.DEVIATION_REPORT, head.id()), store.limits(), caller.id());
  }

  private DeviationFile find(long reportId, long fileId) {
    DeviationHead head = pages.head(reportId);
    AttachmentRow file =
        attachments.list(OwnerType.DEVIATION_REPORT, head.id()).stream()
            .filter(row -> row.id() == fileId)
            .findFirst()
            .orElseThrow(NotFound::new);
    if (!file.isOpenable()) {
      throw new BusinessRuleViolation("V-FI-08");
    }
    return new DeviationFile(head, file);
  }
}
