package se.websesam.deviation.view;

import se.websesam.catalogue.domain.ChargingForm;

/**
 * A unit, or so many of an article without numbers, that stands in a store.
 *
 * @param individualId null for what bears no number
 */
public record StoreSource(
    long storeId,
    long customerId,
    long articleId,
    Long individualId,
    int quantity,
    ChargingForm chargingForm) {

  /** So many of an article without numbers. */
  public StoreSource(
      long storeId, long customerId, long articleId, int quantity, ChargingForm chargingForm) {
    this(storeId, customerId, articleId, null, quantity, chargingForm);
  }
}
