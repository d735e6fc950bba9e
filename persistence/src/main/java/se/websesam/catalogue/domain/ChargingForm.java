package se.websesam.catalogue.domain;

/** How an article is charged [debiteringsform]. */
public enum ChargingForm {
  /** Rented by the month, owned by the centre [hyra]. */
  RENTAL,
  /** Bought [köp]. */
  SALE,
  /** Bought, but worth reconditioning [försäljning med retur]. */
  SALE_WITH_RETURN
}
