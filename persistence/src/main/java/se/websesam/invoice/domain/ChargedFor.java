package se.websesam.invoice.domain;

/** What an invoice line charges: an article, also of a work order or a case, or an urgent fee. */
public interface ChargedFor {

  /** What the article is called; null for the fee of an urgent order. */
  String designation();

  /** The number of the order that it is the fee of (CO-09), or null. */
  String urgentOrder();

  /** The number of the work order whose labour or material it is, or null. */
  String workOrder();

  /** The kind of the case that it comes from, or null. */
  ChargeCause cause();

  /** The number of that case. */
  String causeNumber();
}
