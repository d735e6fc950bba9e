package se.websesam.message.domain;

/** What a message tells: its subject and text stand in the bundle Mail under this name. */
public enum MessageKind {
  /** The centre's own words to all or to a group: subject and text are the arguments. */
  GENERAL,
  /** The centre cancelled an order line: order number, article, reason. */
  LINE_CANCELLED,
  /** The centre expects to deliver on a day: order number, article, day. */
  LINE_EXPECTED,
  /** A line of the cart is about to be let go of: article, store, day. */
  CART_EXPIRING,
  /** The contact of a store let go of a line of the cart: article, store, contact. */
  CART_RELEASED,
  /** The refill ordered for a store: store, order number, pieces, day of delivery. */
  REFILL_ORDERED,
  /** The refill could not order what is missing in a store: store, day of delivery, articles. */
  REFILL_SKIPPED,
  /** The virus scanner stopped a file after it had been attached: file. */
  FILE_STOPPED,
  /** Devices were missing when a pickup order arrived (PU-11): its number, articles. */
  PICKUP_MISSING,
  /** The centre cancelled a pickup order (PU-08): its number, articles, reason. */
  PICKUP_CANCELLED,
  /** The centre asks about a work order: its number, question. */
  WORK_QUESTION,
  /** A cost proposal waits for go or stop (WO-08): number of the work order, SEK. */
  WORK_QUOTED,
  /** Work is planned later than it should be done (WO-05): number of the work order, day. */
  WORK_DELAYED,
  /** The centre cancelled a work order (WO-06): its number, reason. */
  WORK_CANCELLED,
  /** What was to be dismounted was not there (PU-11, PU-13): number of the work order, articles. */
  WORK_MISSING,
  /** The next step of a work order is late: its number, the day. */
  OVERDUE_WORK_ORDER,
  /** A pickup order is late: its number, the day. */
  OVERDUE_PICKUP_ORDER,
  /** A delivery is late: the order's number, the day. */
  OVERDUE_ORDER_LINE,
  /** What is searched for was not found until its day: number of the deviation report, the day. */
  OVERDUE_DEVIATION,
  /**
   * A device is lost or not given back, and the next step is late: the report's number, the day.
   */
  OVERDUE_LOST_DEVICE,
  /** The prescriber has not answered abnormal wear in time: number of the case, the day. */
  OVERDUE_WEAR,
  /** A deviation report is not answered in time: its number, the day. */
  OVERDUE_ANSWER,
  /** What a deviation report is about has not been sent in: its number, the day. */
  OVERDUE_ITEM,
  /** The centre has not received a buy-back in time: its number, the day. */
  OVERDUE_BUYBACK,
  /** The centre has not confirmed a unit in time that the user had registered: number, day. */
  OVERDUE_UNIT,
  /** The centre took over a unit that the user had registered: its number, article, store. */
  UNIT_CONFIRMED,
  /** The centre did not take it over: its number, article, reason. */
  UNIT_REFUSED,
  /** The centre has answered a deviation report: its number, the answer. */
  DEVIATION_ANSWERED,
  /** A deviation report should be a work order: its number, the reason. */
  DEVIATION_REDIRECTED,
  /** The centre waits for what a deviation report is about: its number, what to send in. */
  DEVIATION_AWAITING,
  /** A lost device was not found in time and is scrapped: the number of its report. */
  LOST_WRITTEN_OFF,
  /** A lost device stands in a store, as a count has shown: the number of its report, the store. */
  LOST_IN_STORE,
  /**
   * Abnormal wear of a device waits for the prescriber's word: number of the case, what was seen.
   */
  WEAR_REGISTERED,
  /** Abnormal wear is to be paid: number of the case, SEK. */
  WEAR_CHARGED,
  /** Nothing is to be paid for it: number of the case, reason. */
  WEAR_WAIVED,
  /** The centre has received a buy-back and credits it: its number, the article. */
  BUYBACK_CREDITED,
  /** The centre does not take it back: its number, the reason. */
  BUYBACK_REFUSED,
  /** The account is about to be closed because nobody uses it (AC-04): the day. */
  ACCOUNT_EXPIRING
}
