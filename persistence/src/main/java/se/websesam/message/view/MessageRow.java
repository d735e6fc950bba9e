package se.websesam.message.view;

import java.time.Instant;
import java.util.List;
import se.websesam.message.domain.MessageKind;

/** A message in a list or on its page. */
public record MessageRow(
    long id, Instant sentAt, Instant readAt, MessageKind kind, Long orderId, String argumentText) {

  /** Whether the user has not opened it yet. */
  public boolean isUnread() {
    return readAt == null;
  }

  /** What fills the places in the text, one a line. */
  public List<String> arguments() {
    return List.of(argumentText.split("\n", -1));
  }
}
