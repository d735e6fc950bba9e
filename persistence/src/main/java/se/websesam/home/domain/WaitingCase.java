package se.websesam.home.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Case that waits for somebody [väntar på]: read from every feature by one view of the database,
 * never written. Each open status of a transition table is in it.
 */
@Entity
@Table(name = "waiting_case")
public class WaitingCase {

  @Id
  @Column(name = "case_key")
  private String key;

  @Enumerated(EnumType.STRING)
  private CaseKind kind;

  @Column(name = "case_id")
  private Long caseId;

  @Column(name = "line_number")
  private Integer lineNumber;

  @Column(name = "case_number")
  private String number;

  private String status;

  @Enumerated(EnumType.STRING)
  private CaseTurn turn;

  private String permission;

  @Column(name = "user_id")
  private Long userId;

  @Column(name = "customer_id")
  private Long customerId;

  /** Whether others of the same customers may act on it as well. */
  private Boolean shared;

  @Column(name = "recipient_id")
  private Long recipientId;

  private Instant since;

  @Column(name = "due_on")
  private LocalDate dueOn;

  protected WaitingCase() {}

  /** Which case it is, of all kinds. */
  public String key() {
    return key;
  }

  public CaseKind kind() {
    return kind;
  }

  /** The id of the order, report or unit that it is of. */
  public Long caseId() {
    return caseId;
  }

  /** Its status, by the name of the constant. */
  public String status() {
    return status;
  }

  /** The number people know it by, or null for a draft. */
  public String number() {
    return number;
  }

  /** Who began it, or is to act on it when that is known. */
  public Long userId() {
    return userId;
  }

  /** The day by which the next step should be taken, never null for what is open. */
  public LocalDate dueOn() {
    return dueOn;
  }
}
