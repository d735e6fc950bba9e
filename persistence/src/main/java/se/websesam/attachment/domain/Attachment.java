package se.websesam.attachment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Attachment [bilaga]: a file that somebody has attached to something, with a comment.
 *
 * <p>It never changes, but for what the virus scanner says of it later: whoever wants another file
 * takes this one away and attaches the other. The content stands in parts beside it.
 */
@Entity
@Table(name = "attachment")
@SequenceGenerator(name = "seq_attachment", sequenceName = "seq_attachment")
public class Attachment {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_attachment")
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(name = "owner_type")
  private OwnerType ownerType;

  @Column(name = "owner_id")
  private Long ownerId;

  @Column(name = "file_name")
  private String fileName;

  @Enumerated(EnumType.STRING)
  @Column(name = "file_type")
  private FileType fileType;

  @Column(name = "byte_size")
  private long size;

  private String sha256;

  @Column(name = "file_comment")
  private String comment;

  @Enumerated(EnumType.STRING)
  @Column(name = "scan_state")
  private ScanState scanState;

  @Column(name = "uploaded_by")
  private Long uploadedBy;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  protected Attachment() {}

  /** What is known of a file once it has been checked. */
  public record Facts(
      String fileName, FileType type, long size, String sha256, ScanState scanState) {}

  /** A file attached to its owner by a user. */
  public static Attachment attached(
      OwnerType ownerType, long ownerId, Facts facts, String comment, long userId, Instant at) {
    Attachment attachment = new Attachment();
    attachment.ownerType = ownerType;
    attachment.ownerId = ownerId;
    attachment.fileName = facts.fileName();
    attachment.fileType = facts.type();
    attachment.size = facts.size();
    attachment.sha256 = facts.sha256();
    attachment.scanState = facts.scanState();
    attachment.comment = comment;
    attachment.uploadedBy = userId;
    attachment.uploadedAt = at;
    return attachment;
  }

  /** The scanner has been asked anew. */
  public void scanned(ScanState answer) {
    scanState = answer;
  }

  /** Whether no scanner has judged it yet. */
  public boolean isWaitingForScan() {
    return scanState.isWaiting();
  }

  /** Whether the scanner has stopped it, so that nobody can read it. */
  public boolean isStopped() {
    return scanState == ScanState.STOPPED;
  }

  /** What the user who attached it is told when the scanner has stopped it. */
  public FileStopped stopped() {
    return new FileStopped(uploadedBy, fileName);
  }

  /** Whether a user is the one who attached it. */
  public boolean isBy(long userId) {
    return uploadedBy == userId;
  }

  public Long id() {
    return id;
  }
}
