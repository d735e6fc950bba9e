package se.websesam.recipient.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Where a patient lives [boendeform] over a time, and whether the habilitation has him
 * [habiliteringstillhörighet]: either can change who pays (PY-05).
 */
@Entity
@Table(name = "patient_situation")
@IdClass(PatientSituation.Key.class)
public class PatientSituation {

  @Id
  @Column(name = "recipient_id")
  private Long recipientId;

  @Id
  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "housing_form")
  private String housingForm;

  private boolean habilitation;

  protected PatientSituation() {}

  /** What a change says, from its day on. */
  public static PatientSituation of(BaseCodeChange change) {
    PatientSituation situation = new PatientSituation();
    situation.recipientId = change.recipientId();
    situation.validFrom = change.validFrom();
    situation.say(change);
    return situation;
  }

  /** Says what a change from the same day says instead. */
  public void say(BaseCodeChange change) {
    housingForm = change.housingForm();
    habilitation = change.isInHabilitation();
    validTo = null;
  }

  /** Whether a day is its first. */
  public boolean beginsOn(LocalDate day) {
    return validFrom.equals(day);
  }

  /** Does not count from a day on; whether it has counted before that. */
  public boolean endBefore(LocalDate day) {
    validTo = day.minusDays(1);
    return validFrom.isBefore(day);
  }

  /** Whether it says the same, and counts from a day on with no end. */
  public boolean isInForceFrom(LocalDate day, String housingForm, boolean habilitation) {
    return validTo == null
        && !validFrom.isAfter(day)
        && Objects.equals(this.housingForm, housingForm)
        && this.habilitation == habilitation;
  }

  /** Where the patient lives, or null when that is not said. */
  public String housingForm() {
    return housingForm;
  }

  /** Whether the habilitation has the patient. */
  public boolean isInHabilitation() {
    return habilitation;
  }

  /** Patient and first day together. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long recipientId;
    private LocalDate validFrom;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && Objects.equals(recipientId, key.recipientId)
          && Objects.equals(validFrom, key.validFrom);
    }

    @Override
    public int hashCode() {
      return Objects.hash(recipientId, validFrom);
    }
  }
}
