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
import se.websesam.deviation.domain.WearCase;
import se.websesam.deviation.repository.WearRepository;
import se.websesam.deviation.view.WearFacts;
import se.websesam.deviation.view.WearFile;
import se.websesam.deviation.view.WearFileList;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.repository.FormSubmissionRepository;
import se.websesam.user.service.CurrentCaller;

/** Pictures and other files of abnormal wear: attached, opened and taken away. */
@Stateless
public class WearFileService {

  private static final String ATTACH = "wear.attach";

  @Inject private WearRepository cases;
  @Inject private AttachmentStore store;
  @Inject private AttachmentRepository attachments;
  @Inject private FormSubmissionRepository forms;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /** The page of a case's files. */
  @RolesAllowed({Permissions.DEVIATION_VIEW, Permissions.PICKUP_HANDLE, Permissions.WORK_HANDLE})
  @Logged(value = AccessAction.VIEW, object = "WEAR_FILES")
  public WearFileList list(@ObjectId String number) {
    return files(number);
  }

  /**
   * Attaches a file while the case is not decided. The same form sent again attaches nothing more.
   *
   * @throws BusinessRuleViolation V-FI-01 to V-FI-07 for the file, V-AW-10 for the case
   */
  @RolesAllowed({
    Permissions.DEVIATION_REGISTER,
    Permissions.DEVIATION_HANDLE,
    Permissions.PICKUP_HANDLE,
    Permissions.WORK_HANDLE
  })
  @Logged(value = AccessAction.UPDATE, object = "WEAR_FILES")
  public WearFileList attach(@ObjectId String number, @Valid Upload upload) {
    // refused at once if at all; the case is locked when the file has been checked
    cases.get(caller.scope(), number).requireTakesFiles();
    Optional<String> earlier = forms.claim(upload.formKey(), ATTACH, caller.id(), clock.instant());
    if (earlier.isEmpty()) {
      Attachment.Facts facts = store.check(upload);
      WearCase wear = cases.getLocked(caller.scope(), number);
      wear.requireTakesFiles();
      long id = store.add(OwnerType.WEAR_CASE, wear.id(), facts, upload, caller.id());
      forms.answer(upload.formKey(), Long.toString(id));
      cases.flush();
    }
    return files(number);
  }

  /**
   * Takes a file of the caller's own away while the prescriber has not answered.
   *
   * @throws BusinessRuleViolation V-FI-10 when he has, or the file is another's
   */
  @RolesAllowed({
    Permissions.DEVIATION_REGISTER,
    Permissions.DEVIATION_HANDLE,
    Permissions.PICKUP_HANDLE,
    Permissions.WORK_HANDLE
  })
  @Logged(value = AccessAction.CANCEL, object = "WEAR_FILES")
  public WearFileList remove(@ObjectId String number, long fileId) {
    WearCase wear = cases.getLocked(caller.scope(), number);
    wear.requireGivesFilesBack();
    Attachment file =
        attachments.find(OwnerType.WEAR_CASE, wear.id(), fileId).orElseThrow(NotFound::new);
    if (!file.isBy(caller.id())) {
      throw new BusinessRuleViolation("V-FI-10");
    }
    attachments.remove(file);
    cases.flush();
    return files(number);
  }

  /**
   * Opens a file; its content follows part by part.
   *
   * @throws BusinessRuleViolation V-FI-08 when the file is quarantined
   */
  @RolesAllowed({Permissions.DEVIATION_VIEW, Permissions.PICKUP_HANDLE, Permissions.WORK_HANDLE})
  @Logged(value = AccessAction.DOWNLOAD, object = "WEAR_FILE")
  public WearFile open(@ObjectId long caseId, long fileId) {
    return find(caseId, fileId);
  }

  /** A part of a file's content, counted from 0; empty after the last. */
  @RolesAllowed({Permissions.DEVIATION_VIEW, Permissions.PICKUP_HANDLE, Permissions.WORK_HANDLE})
  @NotLogged("opening the file has written its row")
  public Optional<byte[]> part(long caseId, long fileId, int part) {
    return attachments.findPart(find(caseId, fileId).file().id(), part);
  }

  private WearFileList files(String number) {
    WearFacts facts = cases.findFacts(caller.scope(), number).orElseThrow(NotFound::new);
    return new WearFileList(
        facts,
        cases.getSubject(facts.holdingId()),
        attachments.list(OwnerType.WEAR_CASE, facts.id()),
        store.limits(),
        caller.id());
  }

  private WearFile find(long caseId, long fileId) {
    WearFacts facts = cases.findFactsById(caller.scope(), caseId).orElseThrow(NotFound::new);
    AttachmentRow file =
        attachments.list(OwnerType.WEAR_CASE, facts.id()).stream()
            .filter(row -> row.id() == fileId)
            .findFirst()
            .orElseThrow(NotFound::new);
    if (!file.isOpenable()) {
      throw new BusinessRuleViolation("V-FI-08");
    }
    return new WearFile(facts, cases.getSubject(facts.holdingId()), file);
  }
}
