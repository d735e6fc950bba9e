package se.websesam.deviation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.ChangeRow;

/** A row of a deviation report's history: who did what when, and why. */
@Entity
@Table(name = "deviation_change")
@SequenceGenerator(name = "seq_deviation_change", sequenceName = "seq_deviation_change")
public class DeviationChange extends ChangeRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_deviation_change")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "deviation_report_id")
  private DeviationReport report;

  @Enumerated(EnumType.STRING)
  @Column(name = "change_action")
  private DeviationAction action;

  protected DeviationChange() {}

  DeviationChange(DeviationReport report, Act act, DeviationAction action) {
    super(act);
    this.report = report;
    this.action = action;
  }
}
