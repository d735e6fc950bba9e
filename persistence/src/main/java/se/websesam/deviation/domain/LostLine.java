package se.websesam.deviation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A device that is lost, or a part that sat on it. */
@Entity
@Table(name = "lost_line")
@SequenceGenerator(name = "seq_lost_line", sequenceName = "seq_lost_line")
public class LostLine {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_lost_line")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "lost_report_id")
  private LostReport report;

  /** For queries that join on it: EclipseLink loses a join on an attribute of an attribute. */
  @Column(name = "lost_report_id", insertable = false, updatable = false)
  private Long reportId;

  @Column(name = "line_number")
  private int lineNumber;

  @Column(name = "holding_id")
  private Long holdingId;

  protected LostLine() {}

  LostLine(LostReport report, int lineNumber, long holdingId) {
    this.report = report;
    this.lineNumber = lineNumber;
    this.holdingId = holdingId;
  }

  /** Whether it is the device itself, and not a part that sat on it. */
  boolean isDevice() {
    return lineNumber == 1;
  }

  int lineNumber() {
    return lineNumber;
  }

  Long holdingId() {
    return holdingId;
  }
}
