package se.websesam.deviation.view;

import java.math.BigDecimal;
import se.websesam.shared.domain.PatientRelated;

/**
 * What the form of a case of abnormal wear shows.
 *
 * @param minimum the least that is charged when an adaptation cannot be undone (WO-10)
 */
public record WearForm(WearSubject subject, BigDecimal minimum) implements PatientRelated {

  @Override
  public String recipientRef() {
    return subject.recipientRef();
  }
}
