package se.websesam.message.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.message.service.MessageService;
import se.websesam.message.view.MessageRow;

/** One message, opened. */
@Named
@RequestScoped
public class MessageBacking {

  @Inject private MessageService messages;

  private long id;
  private MessageRow message;

  /** Opens the message; it counts as read. */
  public void load() {
    message = messages.open(id);
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
