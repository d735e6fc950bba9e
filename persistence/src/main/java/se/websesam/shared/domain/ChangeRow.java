package se.websesam.shared.domain;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** A row of a case's history: who did it, when and why. Rows are added and never changed. */
@MappedSuperclass
public abstract class ChangeRow {

  @Column(name = "changed_at", updatable = false)
  private Instant changedAt;

  @Column(name = "user_id", updatable = false)
  private Long userId;

  @Column(updatable = false)
  private String reason;

  protected ChangeRow() {}

  protected ChangeRow(Act act) {
    this.changedAt = act.at();
    this.userId = act.userId();
    this.reason = act.reason();
  }
}
