package se.websesam.invoice.domain;

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
import java.time.YearMonth;

/**
 * Invoice run [fakturakörning]: the invoicing of one calendar month, once.
 *
 * <p>One execution of the batch job holds the run while it is {@code RUNNING} and shows with each
 * chunk of lines that it is alive. A run that failed, or has shown no sign of life for a while, may
 * be taken up by another execution and goes on after the last holding whose lines were kept. A
 * completed month is never invoiced again: what becomes known later is credited and charged by the
 * run of a later month.
 */
@Entity
@Table(name = "invoice_run")
@SequenceGenerator(name = "seq_invoice_run", sequenceName = "seq_invoice_run", allocationSize = 1)
public class InvoiceRun {

  /** A run without a sign of life for so long may be taken over. */
  public static final Duration SIGN_OF_LIFE = Duration.ofSeconds(60);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_invoice_run")
  private Long id;

  @Version private long version;

  @Column(name = "invoice_month")
  private String month;

  @Enumerated(EnumType.STRING)
  private InvoiceRunStatus status;

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
  private Long executionId;

  @Column(name = "lines_written")
  private long linesWritten;

  @Column(name = "last_holding_id")
  private long lastHoldingId;

  @Column(name = "holdings_read")
  private long holdingsRead;

  @Column(name = "holdings_total")
  private long holdingsTotal;

  protected InvoiceRun() {}

  /** The first start of a month's invoicing, by one execution of the job. */
  public static InvoiceRun begin(YearMonth month, long executionId, String startedBy, Instant now) {
    InvoiceRun run = new InvoiceRun();
    run.month = month.toString();
    run.startedAt = now;
    run.status = InvoiceRunStatus.RUNNING;
    run.heldBy(executionId, startedBy, now);
    return run;
  }

  public Long id() {
    return id;
  }

  public YearMonth month() {
    return YearMonth.parse(month);
  }

  public InvoiceRunStatus status() {
    return status;
  }

  /** When it was started the first time; what is recorded from then on is a later run's matter. */
  public Instant startedAt() {
    return startedAt;
  }

  /** The last holding whose lines are kept. */
  public long lastHoldingId() {
    return lastHoldingId;
  }

  /** Whether some execution is at work on it. */
  public boolean isAlive(Instant now) {
    return status == InvoiceRunStatus.RUNNING && heartbeatAt.isAfter(now.minus(SIGN_OF_LIFE));
  }

  /** Whether it is held by this execution. */
  public boolean isHeldBy(long executionId) {
    return status == InvoiceRunStatus.RUNNING && this.executionId == executionId;
  }

  /** Takes up a failed run where it stopped. */
  public void resume(long executionId, String startedBy, Instant now) {
    status = InvoiceRunAction.RESUME.from(status);
    heldBy(executionId, startedBy, now);
  }

  /** How many rented holdings there are to read. */
  public void expect(long holdings) {
    holdingsTotal = holdings;
  }

  /** The run broke off. */
  public void fail(Instant now) {
    status = InvoiceRunAction.FAIL.from(status);
    running = null;
    finishedAt = now;
  }

  /** All invoices of the month are made. */
  public void complete(Instant now) {
    status = InvoiceRunAction.COMPLETE.from(status);
    running = null;
    finishedAt = now;
  }

  private void heldBy(long executionId, String startedBy, Instant now) {
    this.running = true;
    this.executionId = executionId;
    this.startedBy = startedBy;
    this.heartbeatAt = now;
    this.finishedAt = null;
  }
}
