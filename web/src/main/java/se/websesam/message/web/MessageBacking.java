package se.websesam.message.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.message.domain.MessageKind;
import se.websesam.message.service.MessageService;
import se.websesam.message.view.MessageRow;
import se.websesam.user.web.CurrentUser;

/** One message, opened. */
@Named
@RequestScoped
public class MessageBacking {

  @Inject private MessageService messages;
  @Inject private CurrentUser user;

  private long id;
  private MessageRow message;

  /** Opens the message; it counts as read. */
  public void load() {
    message = messages.open(id);
  }

  /** The page of what the message is about; null when there is none that the user may open. */
  public String getPage() {
    return switch (message.kind()) {
      case LINE_CANCELLED, LINE_EXPECTED, OVERDUE_ORDER_LINE, REFILL_ORDERED ->
          page("ORDER_VIEW", "order");
      case WORK_QUESTION,
          WORK_QUOTED,
          WORK_DELAYED,
          WORK_CANCELLED,
          WORK_MISSING,
          OVERDUE_WORK_ORDER ->
          page("WORK_VIEW", "workorder");
      case PICKUP_MISSING, PICKUP_CANCELLED, OVERDUE_PICKUP_ORDER -> page("PICKUP_VIEW", "pickup");
      case DEVIATION_ANSWERED,
          DEVIATION_REDIRECTED,
          DEVIATION_AWAITING,
          OVERDUE_DEVIATION,
          OVERDUE_ANSWER,
          OVERDUE_ITEM ->
          page("DEVIATION_VIEW", "deviation");
      case WEAR_REGISTERED, WEAR_CHARGED, WEAR_WAIVED, OVERDUE_WEAR ->
          page("DEVIATION_VIEW", "wear");
      case LOST_WRITTEN_OFF, LOST_IN_STORE, OVERDUE_LOST_DEVICE ->
          page(user.may("LOSS_HANDLE") ? "LOSS_HANDLE" : "LOSS_REGISTER", "lost");
      case BUYBACK_CREDITED, BUYBACK_REFUSED, OVERDUE_BUYBACK -> page("STOCK_VIEW", "buyback");
      default -> null;
    };
  }

  private String page(String permission, String folder) {
    return user.may(permission) ? "/portal/" + folder + "/details.xhtml" : null;
  }

  /** The number of what the message is about. */
  public String getNumber() {
    return message.arguments().get(message.kind() == MessageKind.REFILL_ORDERED ? 1 : 0);
  }

  public MessageRow getMessage() {
    return message;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
