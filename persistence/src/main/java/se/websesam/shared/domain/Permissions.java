package se.websesam.shared.domain;

/** Permissions [behörigheter]: the container roles that services and pages ask for. */
public final class Permissions {

  /** May log in and use the start page, messages and own details. */
  public static final String PORTAL_USE = "PORTAL_USE";

  /** Sees the rows of every customer: the centre's staff. */
  public static final String ALL_CUSTOMERS = "ALL_CUSTOMERS";

  /** May look up a patient or a care unit by number. */
  public static final String RECIPIENT_SEARCH = "RECIPIENT_SEARCH";

  /** May open a person with protected identity, after giving a reason. */
  public static final String PROTECTED_OPEN = "PROTECTED_OPEN";

  /** May see what a patient or a care unit holds. */
  public static final String DEVICE_VIEW = "DEVICE_VIEW";

  /** May look up articles. */
  public static final String ARTICLE_VIEW = "ARTICLE_VIEW";

  /** May import articles into the register. */
  public static final String ARTICLE_MAINTAIN = "ARTICLE_MAINTAIN";

  /** May save and submit customer orders. */
  public static final String ORDER_REGISTER = "ORDER_REGISTER";

  /** May search and open customer orders. */
  public static final String ORDER_VIEW = "ORDER_VIEW";

  /** May cancel a customer order that the centre has not begun. */
  public static final String ORDER_CANCEL = "ORDER_CANCEL";

  /** May begin, allocate, date and cancel order lines at the centre. */
  public static final String ORDER_HANDLE = "ORDER_HANDLE";

  /** May pick and deliver order lines at the centre. */
  public static final String ORDER_DELIVER = "ORDER_DELIVER";

  /** May see what stands in the stores of the own units. */
  public static final String STOCK_VIEW = "STOCK_VIEW";

  /** May take out of the own store, to a recipient or to the cart. */
  public static final String STOCK_WITHDRAW = "STOCK_WITHDRAW";

  /** May count the own store, set its safety levels and let go of what others have reserved. */
  public static final String STOCK_KEEP = "STOCK_KEEP";

  /** May register units that stand in the own store and have no number here yet. */
  public static final String UNIT_REGISTER = "UNIT_REGISTER";

  /** May change the number of a unit and write notes on it. */
  public static final String UNIT_CHANGE = "UNIT_CHANGE";

  /** May take over, or refuse, units that others have registered. */
  public static final String UNIT_CONFIRM = "UNIT_CONFIRM";

  /** May start the refill of stores and see what it does. */
  public static final String REFILL_RUN = "REFILL_RUN";

  /** May register returns to the own store. */
  public static final String DEVICE_RETURN = "DEVICE_RETURN";

  /** May write pickup orders. */
  public static final String PICKUP_REGISTER = "PICKUP_REGISTER";

  /** May search and open pickup orders. */
  public static final String PICKUP_VIEW = "PICKUP_VIEW";

  /** May tell that a pickup order has been collected. */
  public static final String PICKUP_COLLECT = "PICKUP_COLLECT";

  /** May plan, receive and cancel pickup orders at the centre. */
  public static final String PICKUP_HANDLE = "PICKUP_HANDLE";

  /** May write work orders and answer for them. */
  public static final String WORK_REGISTER = "WORK_REGISTER";

  /** May search and open work orders. */
  public static final String WORK_VIEW = "WORK_VIEW";

  /** May quote, plan, do, bill, close and cancel work orders at the centre. */
  public static final String WORK_HANDLE = "WORK_HANDLE";

  /** May write deviation reports. */
  public static final String DEVIATION_REGISTER = "DEVIATION_REGISTER";

  /** May search and open deviation reports. */
  public static final String DEVIATION_VIEW = "DEVIATION_VIEW";

  /** May look into deviation reports and answer them. */
  public static final String DEVIATION_HANDLE = "DEVIATION_HANDLE";

  /** May report that a device is lost, and how the cost owner judges it. */
  public static final String LOSS_REGISTER = "LOSS_REGISTER";

  /** May take back what was lost and is found again. */
  public static final String LOSS_HANDLE = "LOSS_HANDLE";

  /** May change the base code of a patient, and so who pays. */
  public static final String PAYER_CHANGE = "PAYER_CHANGE";

  /** May search and open invoices. */
  public static final String INVOICE_VIEW = "INVOICE_VIEW";

  /** May keep templates of recurring selections of invoice lines. */
  public static final String INVOICE_TEMPLATE = "INVOICE_TEMPLATE";

  /** May start and follow the month's invoicing. */
  public static final String INVOICE_RUN = "INVOICE_RUN";

  /** May write news, information and guides for everybody. */
  public static final String NEWS_MAINTAIN = "NEWS_MAINTAIN";

  /** May see e-mail that could not be sent and send it again. */
  public static final String MAIL_RESEND = "MAIL_RESEND";

  /** May search the access log. */
  public static final String ACCESS_LOG_READ = "ACCESS_LOG_READ";

  private Permissions() {}
}
