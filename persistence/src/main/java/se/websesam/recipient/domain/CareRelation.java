package se.websesam.recipient.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Care relation [vårdrelation] between a unit and a patient (AC-09): standing through what the unit
 * has prescribed, or stated by a user with a reason and then limited in time.
 */
@Entity
@Table(name = "care_relation")
@SequenceGenerator(name = "seq_care_relation", sequenceName = "seq_care_relation")
public class CareRelation {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_care_relation")
  private Long id;

  @Column(name = "recipient_id")
  private Long recipientId;

  @Column(name = "customer_id")
  private Long customerId;

  @Column(name = "user_id")
  private Long userId;

  private String reason;
  private Instant since;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  protected CareRelation() {}

  /**
   * A relation that a user states for the customer he acts for, until a day; the centre's staff act
   * for none.
   */
  public static CareRelation stated(
      long recipientId,
      Long customerId,
      long userId,
      String reason,
      Instant now,
      LocalDate validUntil) {
    CareRelation relation = new CareRelation();
    relation.recipientId = recipientId;
    relation.customerId = customerId;
    relation.userId = userId;
    relation.reason = reason;
    relation.since = now;
    relation.validUntil = validUntil;
    return relation;
  }
}
