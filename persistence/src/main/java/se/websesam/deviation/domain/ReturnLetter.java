package se.websesam.deviation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.websesam.shared.domain.BusinessRuleViolation;

/**
 * The letter that asks whoever does not give a device back [återlämnas ej] for it, and the days
 * that it sets.
 */
@Embeddable
public class ReturnLetter {

  /** The last day to write it. */
  @Column(name = "letter_due")
  private LocalDate due;

  /** The number of the report that it was sent from; one letter can ask for several. */
  @Column(name = "letter_number")
  private String number;

  @Column(name = "letter_on")
  private LocalDate sentOn;

  /** Who has seen to it. */
  @Column(name = "letter_by")
  private Long sentBy;

  /** The last day on which the device can be given back before it is charged. */
  @Column(name = "return_by")
  private LocalDate returnBy;

  /** The last day to report what has not come back as lost. */
  @Column(name = "loss_by")
  private LocalDate lossBy;

  protected ReturnLetter() {}

  /** A letter that is to be written by a day. */
  static ReturnLetter due(LocalDate day) {
    ReturnLetter letter = new ReturnLetter();
    letter.due = day;
    return letter;
  }

  void send(String letterNumber, LocalDate day, int invoiceMonths, int lossMonths, long sender) {
    number = letterNumber;
    sentOn = day;
    sentBy = sender;
    returnBy = day.plusMonths(invoiceMonths);
    lossBy = day.plusMonths(lossMonths);
  }

  /**
   * Refuses what may be done only when the device was not given back in time.
   *
   * @throws BusinessRuleViolation V-LO-13 as long as it can be given back
   */
  void requireTimeOver(LocalDate day) {
    if (!day.isAfter(returnBy)) {
      throw new BusinessRuleViolation("V-LO-13", null, returnBy.toString());
    }
  }
}
