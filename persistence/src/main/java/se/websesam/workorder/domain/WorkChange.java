package se.websesam.workorder.domain;

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

/** A row of a work order's history: who did what when, with question, answer or reason. */
@Entity
@Table(name = "work_change")
@SequenceGenerator(name = "seq_work_change", sequenceName = "seq_work_change")
public class WorkChange extends ChangeRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_work_change")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "work_order_id")
  private WorkOrder order;

  @Enumerated(EnumType.STRING)
  @Column(name = "change_action")
  private WorkAction action;

  protected WorkChange() {}

  WorkChange(WorkOrder order, Act act, WorkAction action) {
    super(act);
    this.order = order;
    this.action = action;
  }
}
