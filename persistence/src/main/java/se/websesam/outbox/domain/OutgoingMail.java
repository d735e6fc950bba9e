package se.websesam.outbox.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * E-mail that tells a user of a new message in the portal. It holds an address and no words of the
 * message, so that nothing of a patient can leave by it. It is written in the transaction of the
 * message and sent afterwards.
 */
@Entity
@Table(name = "outgoing_mail")
@SequenceGenerator(name = "seq_outgoing_mail", sequenceName = "seq_outgoing_mail")
public class OutgoingMail {

  private static final Duration SHORTEST_WAIT = Duration.ofMinutes(1);
  private static final Duration LONGEST_WAIT = Duration.ofHours(4);

  /** What has not been told by then is no news. */
  private static final Duration PATIENCE = Duration.ofDays(3);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_outgoing_mail")
  private Long id;

  @Version private long version;

  @Column(name = "user_id", updatable = false)
  private Long userId;

  @Column(name = "address", updatable = false)
  private String address;

  @Enumerated(EnumType.STRING)
  private OutgoingMailStatus status;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "waiting_since")
  private Instant waitingSince;

  private int attempts;

  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  private String fault;

  protected OutgoingMail() {}

  /** Tells a user that there is a new message. */
  public static OutgoingMail to(long userId, String address, Instant now) {
    OutgoingMail mail = new OutgoingMail();
    mail.userId = userId;
    mail.address = address;
    mail.status = OutgoingMailStatus.WAITING;
    mail.createdAt = now;
    mail.waitingSince = now;
    mail.nextAttemptAt = now;
    return mail;
  }

  /** Whether it is time to try. */
  public boolean isDue(Instant now) {
    return status == OutgoingMailStatus.WAITING && !nextAttemptAt.isAfter(now);
  }

  /** The mail server has taken it. */
  public void sent(Instant now) {
    status = OutgoingMailAction.SEND.from(status);
    attempts++;
    closedAt = now;
    fault = null;
  }

  /**
   * The mail server has not taken it: it waits, twice as long each time, until it is no news any
   * more.
   *
   * @param fault the kind of fault; no address and nothing that the server has said
   */
  public void failed(String fault, Instant now) {
    boolean stale = waitingSince.plus(PATIENCE).isBefore(now);
    status = (stale ? OutgoingMailAction.GIVE_UP : OutgoingMailAction.FAIL).from(status);
    closedAt = stale ? now : null;
    this.fault = fault;
    nextAttemptAt = now.plus(waitAfter(attempts));
    attempts++;
  }

  /** It was given up and is tried again from now on, as patiently as at first. */
  public void sendAgain(Instant now) {
    status = OutgoingMailAction.RETRY.from(status);
    waitingSince = now;
    nextAttemptAt = now;
    closedAt = null;
    attempts = 0;
  }

  private static Duration waitAfter(int failures) {
    Duration wait = SHORTEST_WAIT.multipliedBy(1L << Math.min(failures, 10));
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }

  public OutgoingMailStatus status() {
    return status;
  }

  public String address() {
    return address;
  }

  /** When it is tried next. */
  public Instant nextAttemptAt() {
    return nextAttemptAt;
  }
}
