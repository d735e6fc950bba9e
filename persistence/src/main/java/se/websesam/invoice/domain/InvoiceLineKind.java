package se.websesam.invoice.domain;

/** What an invoice line charges or gives back. */
public enum InvoiceLineKind {
  /** Rent [hyra]. */
  RENT,
  /** Rent given back [hyreskredit]; days and amounts are negative. */
  RENT_CREDIT,
  /** A sold article [försäljning]. */
  SALE
}
