package se.websesam.stock.service;

import se.websesam.catalogue.domain.Article;
import se.websesam.device.domain.DeviceIndividual;

/** An article in a store, or one numbered unit of it. */
record StoreItem(Article article, DeviceIndividual unit) {

  Long unitId() {
    return unit == null ? null : unit.id();
  }
}
