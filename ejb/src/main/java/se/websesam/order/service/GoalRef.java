package se.websesam.order.service;

import java.io.Serializable;
import se.websesam.shared.domain.PatientRelated;

/** Where an order is to go, as a page names it: a recipient or a store; the other is null. */
public record GoalRef(String recipientRef, Long storeId) implements PatientRelated, Serializable {

  /** To a patient or a care unit. */
  public static GoalRef recipient(String recipientRef) {
    return new GoalRef(recipientRef, null);
  }

  /** To a store. */
  public static GoalRef store(long storeId) {
    return new GoalRef(null, storeId);
  }
}
