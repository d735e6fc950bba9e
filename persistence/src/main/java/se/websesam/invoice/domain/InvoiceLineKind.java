package se.websesam.invoice.domain;

/** What an invoice line charges or gives back. */
public enum InvoiceLineKind {
  /** Rent [hyra]. */
  RENT,
  /** Rent given back [hyreskredit]; days and amounts are negative. */
  RENT_CREDIT,
  /** A sold article [försäljning]. */
  SALE,
  /**
   * What was bought and is given back after a claim, or bought back [kredit av köp]; the amount is
   * negative.
   */
  SALE_CREDIT,
  /** What a claim had given back and is charged again [återtagen kredit av köp]. */
  CREDIT_TAKEN_BACK,
  /** What a lost or worn device was worth [ersättning]. */
  COMPENSATION,
  /** Such a compensation given back; the amount is negative. */
  COMPENSATION_CREDIT;

  /** Whether a line charges rent or gives it back. */
  public boolean isRent() {
    return this == RENT || this == RENT_CREDIT;
  }

  /** What a case charges, or gives back. */
  public static InvoiceLineKind of(ChargeCause cause, boolean credit) {
    if (cause == ChargeCause.CLAIM || cause == ChargeCause.BUYBACK) {
      return credit ? SALE_CREDIT : CREDIT_TAKEN_BACK;
    }
    return credit ? COMPENSATION_CREDIT : COMPENSATION;
  }
}
