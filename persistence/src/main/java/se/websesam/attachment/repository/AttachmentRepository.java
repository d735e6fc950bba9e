package se.websesam.attachment.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import se.websesam.attachment.domain.Attachment;
import se.websesam.attachment.domain.OwnerType;
import se.websesam.attachment.domain.ScanState;
import se.websesam.attachment.view.AttachmentRow;

/** Attached files, and their content in parts. */
@ApplicationScoped
public class AttachmentRepository {

  /** Small enough for memory, large enough for few statements. */
  private static final int PART = 256 * 1024;

  private static final String OF_OWNER = " WHERE a.ownerType = :type AND a.ownerId = :id";

  @PersistenceContext private EntityManager em;

  /** The files of an owner, in the order they came. */
  public List<AttachmentRow> list(OwnerType type, long ownerId) {
    return em.createQuery(
            "SELECT NEW se.websesam.attachment.view.AttachmentRow(a.id, a.fileName, a.fileType,"
                + " a.size, a.comment, a.scanState, a.uploadedBy,"
                + " CONCAT(u.givenName, ' ', u.familyName), a.uploadedAt) FROM Attachment a"
                + " JOIN AppUser u ON u.id = a.uploadedBy"
                + OF_OWNER
                + " ORDER BY a.uploadedAt, a.id",
            AttachmentRow.class)
        .setParameter("type", type)
        .setParameter("id", ownerId)
        .getResultList();
  }

  /** How many files an owner has. */
  public long count(OwnerType type, long ownerId) {
    return em.createQuery("SELECT COUNT(a) FROM Attachment a" + OF_OWNER, Long.class)
        .setParameter("type", type)
        .setParameter("id", ownerId)
        .getSingleResult();
  }

  /** A file of an owner, by id. */
  public Optional<Attachment> find(OwnerType type, long ownerId, long id) {
    return em.createQuery(
            "SELECT a FROM Attachment a" + OF_OWNER + " AND a.id = :attachment", Attachment.class)
        .setParameter("type", type)
        .setParameter("id", ownerId)
        .setParameter("attachment", id)
        .getResultStream()
        .findFirst();
  }

  /** The files that no scanner has judged yet, the oldest first. */
  public List<Long> listUnscanned() {
    return em.createQuery(
            "SELECT a.id FROM Attachment a WHERE a.scanState IN :states ORDER BY a.id", Long.class)
        .setParameter("states", List.of(ScanState.QUARANTINED, ScanState.NOT_SCANNED))
        .getResultList();
  }

  /** A file by id, locked, so that of two who ask the scanner one keeps the answer. */
  public Optional<Attachment> findForUpdate(long id) {
    return Optional.ofNullable(em.find(Attachment.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Keeps a file with its content. */
  public void add(Attachment attachment, InputStream content) throws IOException {
    em.persist(attachment);
    em.flush();
    int number = 0;
    for (byte[] part = content.readNBytes(PART); part.length > 0; part = content.readNBytes(PART)) {
      // by SQL, so that the provider does not keep every part until the end
      em.createNativeQuery(
              "INSERT INTO attachment_part (attachment_id, part_number, part_content)"
                  + " VALUES (?1, ?2, ?3)")
          .setParameter(1, attachment.id())
          .setParameter(2, number++)
          .setParameter(3, part)
          .executeUpdate();
    }
  }

  /** A part of a file's content, counted from 0; empty after the last. */
  public Optional<byte[]> findPart(long id, int number) {
    List<?> found =
        em.createNativeQuery(
                "SELECT part_content FROM attachment_part"
                    + " WHERE attachment_id = ?1 AND part_number = ?2")
            .setParameter(1, id)
            .setParameter(2, number)
            .getResultList();
    return found.isEmpty() ? Optional.empty() : Optional.of((byte[]) found.get(0));
  }

  /** Takes a file away, content and all. */
  public void remove(Attachment attachment) {
    removeContent(attachment);
    em.remove(attachment);
  }

  /** Takes the content of a file away and leaves the note that there was one. */
  public void removeContent(Attachment attachment) {
    em.createNativeQuery("DELETE FROM attachment_part WHERE attachment_id = ?1")
        .setParameter(1, attachment.id())
        .executeUpdate();
  }

  /** Takes all files of an owner away. */
  public void removeAll(OwnerType type, long ownerId) {
    em.createQuery("SELECT a FROM Attachment a" + OF_OWNER, Attachment.class)
        .setParameter("type", type)
        .setParameter("id", ownerId)
        .getResultList()
        .forEach(this::remove);
  }
}
