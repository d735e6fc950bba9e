package se.websesam.catalogue.domain;

/**
 * Where an article comes from: kept in stock [lagervara] or bought when ordered [beställningsvara].
 */
public enum SupplyMode {
  STOCKED,
  ORDER_ITEM
}
