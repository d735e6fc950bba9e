package se.websesam.home.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** That somebody has been told of a case which waits too long: once for each deadline. */
@Entity
@Table(name = "overdue_notice")
@SequenceGenerator(name = "seq_overdue_notice", sequenceName = "seq_overdue_notice")
public class OverdueNotice {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_overdue_notice")
  private Long id;

  @Column(name = "case_key")
  private String caseKey;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "told_at")
  private Instant toldAt;

  protected OverdueNotice() {}

  /** A case's deadline has passed and who began it is told. */
  public static OverdueNotice of(WaitingCase late, Instant now) {
    OverdueNotice notice = new OverdueNotice();
    notice.caseKey = late.key();
    notice.dueOn = late.dueOn();
    notice.toldAt = now;
    return notice;
  }
}
