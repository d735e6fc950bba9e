package se.websesam.message.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.websesam.message.domain.Message;
import se.websesam.message.domain.MessageKind;
import se.websesam.message.repository.MessageRepository;
import se.websesam.order.domain.StoreRefilled;

/** Tells the contacts of a store what the refill did for it, in its transaction. */
@ApplicationScoped
public class RefillMessages {

  /** More articles than fit in a message are only counted. */
  private static final int NAMED = 12;

  @Inject private MessageRepository messages;
  @Inject private StoreContacts contacts;
  @Inject private Clock clock;

  void refilled(@Observes StoreRefilled event) {
    for (long contact : contacts.of(event.customerId())) {
      if (event.orderId() != null) {
        messages.add(
            Message.aboutOrder(
                MessageKind.REFILL_ORDERED,
                contact,
                event.orderId(),
                clock.instant(),
                List.of(
                    event.store(),
                    event.orderNumber(),
                    Integer.toString(event.pieces()),
                    event.deliveryOn().toString())));
      }
      if (!event.skipped().isEmpty()) {
        messages.add(
            Message.of(
                MessageKind.REFILL_SKIPPED,
                contact,
                clock.instant(),
                List.of(event.store(), event.deliveryOn().toString(), named(event.skipped()))));
      }
    }
  }

  private static String named(List<String> articles) {
    String first = String.join("; ", articles.subList(0, Math.min(NAMED, articles.size())));
    return articles.size() > NAMED ? first + "; … +" + (articles.size() - NAMED) : first;
  }
}
