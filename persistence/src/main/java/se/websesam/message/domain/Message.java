package se.websesam.message.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** Message [meddelande] from the centre to one user; carries no patient data. */
@Entity
@Table(name = "message")
@SequenceGenerator(name = "seq_message", sequenceName = "seq_message")
public class Message {

  private static final String BETWEEN = "\n";
  private static final int LONGEST = 1500;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_message")
  private Long id;

  @Column(name = "user_id")
  private Long userId;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "read_at")
  private Instant readAt;

  @Enumerated(EnumType.STRING)
  private MessageKind kind;

  @Column(name = "order_id")
  private Long orderId;

  private String arguments;

  protected Message() {}

  /** A message about an order; the arguments fill the places in the text of its kind. */
  public static Message aboutOrder(
      MessageKind kind, long userId, long orderId, Instant now, List<String> arguments) {
    Message message = of(kind, userId, now, arguments);
    message.orderId = orderId;
    return message;
  }

  /** A message; the arguments fill the places in the text of its kind. */
  public static Message of(MessageKind kind, long userId, Instant now, List<String> arguments) {
    Message message = new Message();
    message.kind = kind;
    message.userId = userId;
    message.sentAt = now;
    message.arguments =
        String.join(
            BETWEEN, arguments.stream().map(a -> shortened(a.replace(BETWEEN, " "))).toList());
    return message;
  }

  /** A list of much is cut where the message has no room for more of it. */
  private static String shortened(String argument) {
    return argument.length() <= LONGEST
        ? argument
        : argument.substring(0, LONGEST - 2).stripTrailing() + " …";
  }

  /** Whom it is to. */
  public Long userId() {
    return userId;
  }

  public Instant sentAt() {
    return sentAt;
  }

  /** The reader has opened it; the first time counts. */
  public void read(Instant now) {
    if (readAt == null) {
      readAt = now;
    }
  }
}
