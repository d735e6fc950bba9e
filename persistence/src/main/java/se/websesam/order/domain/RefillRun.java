package se.websesam.order.domain;

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
 * Run of the refill [automatpåfyllnad]: one execution of the batch job, of all stores that are due
 * or of one that was chosen.
 *
 * <p>It shows with every store that it is alive. A run that broke off is not taken up itself:
 * another one takes the stores that it left.
 */
@Entity
@Table(name = "refill_run")
@SequenceGenerator(name = "seq_refill_run", sequenceName = "seq_refill_run")
public class RefillRun {

  /** A run without a sign of life for so long counts as dead. */
  public static final Duration SIGN_OF_LIFE = Duration.ofSeconds(60);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_refill_run")
  private Long id;

  @Version private long version;

  @Column(name = "store_id")
  private Long storeId;

  @Enumerated(EnumType.STRING)
  private RefillStatus status;

  /** True while running, else null: the database allows one such row. */
  private Boolean running;

  @Column(name = "started_by")
  private String startedBy;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "heartbeat_at")
  private Instant heartbeatAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  @Column(name = "execution_id")
  private long executionId;

  protected RefillRun() {}

  /**
   * Begins a run.
   *
   * @param storeId the store that was chosen, or null for all that are due
   */
  public static RefillRun begin(Long storeId, long executionId, String startedBy, Instant now) {
    RefillRun run = new RefillRun();
    run.storeId = storeId;
    run.status = RefillStatus.RUNNING;
    run.running = true;
    run.startedBy = startedBy;
    run.startedAt = now;
    run.heartbeatAt = now;
    run.executionId = executionId;
    return run;
  }

  public Long id() {
    return id;
  }

  /** The store that was chosen; null when the run is of all that are due. */
  public Long storeId() {
    return storeId;
  }

  public RefillStatus status() {
    return status;
  }

  /** Whether some execution is at work on it. */
  public boolean isAlive(Instant now) {
    return status == RefillStatus.RUNNING && heartbeatAt.isAfter(now.minus(SIGN_OF_LIFE));
  }

  /** Whether it is held by this execution. */
  public boolean isHeldBy(long execution) {
    return status == RefillStatus.RUNNING && executionId == execution;
  }

  /** Another store is done. */
  public void showLife(Instant now) {
    heartbeatAt = now;
  }

  /** It broke off. */
  public void fail(Instant now) {
    end(RefillAction.FAIL, now);
  }

  /** Every store is done. */
  public void complete(Instant now) {
    end(RefillAction.COMPLETE, now);
  }

  private void end(RefillAction action, Instant now) {
    status = action.from(status);
    running = null;
    finishedAt = now;
  }
}
