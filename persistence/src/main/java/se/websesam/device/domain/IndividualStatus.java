package se.websesam.device.domain;

/** Where a numbered unit is in its life (DOMAIN 6.5). */
public enum IndividualStatus {
  IN_STOCK,
  RESERVED,
  IN_BUFFER_STORE,
  SENT_BACK,
  HELD,
  PICKUP_ORDERED,
  RETURN_RECEIVED,
  RECONDITIONING,
  LOST,
  SCRAPPED
}
