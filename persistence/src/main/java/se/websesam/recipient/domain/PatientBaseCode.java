package se.websesam.recipient.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** The base code [baskod] of a patient over a time; a deviating one was set by hand (PY-03). */
@Entity
@Table(name = "patient_base_code")
@IdClass(PatientBaseCode.Key.class)
public class PatientBaseCode {

  @Id
  @Column(name = "recipient_id")
  private Long recipientId;

  @Id
  @Column(name = "base_code")
  private String baseCode;

  @Id
  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  private boolean deviating;

  protected PatientBaseCode() {}

  /** One set by hand from a day on. */
  public static PatientBaseCode byHand(long recipientId, String baseCode, LocalDate from) {
    PatientBaseCode code = new PatientBaseCode();
    code.recipientId = recipientId;
    code.baseCode = baseCode;
    code.validFrom = from;
    code.deviating = true;
    return code;
  }

  /** Does not count from a day on; whether it has counted before that. */
  public boolean endBefore(LocalDate day) {
    validTo = day.minusDays(1);
    return validFrom.isBefore(day);
  }

  /** Whether it is the same code, and counts from a day on with no end. */
  public boolean isInForceFrom(LocalDate day, String code) {
    return validTo == null && !validFrom.isAfter(day) && baseCode.equals(code);
  }

  public String baseCode() {
    return baseCode;
  }

  /** Whether it was set by hand (PY-03). */
  public boolean isDeviating() {
    return deviating;
  }

  /** Patient, code and first day together. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long recipientId;
    private String baseCode;
    private LocalDate validFrom;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && Objects.equals(recipientId, key.recipientId)
          && Objects.equals(baseCode, key.baseCode)
          && Objects.equals(validFrom, key.validFrom);
    }

    @Override
    public int hashCode() {
      return Objects.hash(recipientId, baseCode, validFrom);
    }
  }
}
