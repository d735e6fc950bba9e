package se.websesam.message.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.websesam.message.domain.Message;
import se.websesam.message.domain.MessageKind;
import se.websesam.message.repository.MessageRepository;
import se.websesam.order.domain.OrderLineCancelled;
import se.websesam.order.domain.OrderLineExpected;

/** Tells orderers what the centre did with their orders, in the transaction that did it (G-09). */
@ApplicationScoped
public class OrderMessages {

  @Inject private MessageRepository messages;
  @Inject private StoreContacts contacts;
  @Inject private Clock clock;

  void cancelled(@Observes OrderLineCancelled event) {
    tell(
        MessageKind.LINE_CANCELLED,
        event.orderId(),
        event.ordererId(),
        List.of(event.orderNumber(), event.article(), event.reason()));
  }

  void expected(@Observes OrderLineExpected event) {
    tell(
        MessageKind.LINE_EXPECTED,
        event.orderId(),
        event.ordererId(),
        List.of(event.orderNumber(), event.article(), event.expectedOn().toString()));
  }

  /** What the refill ordered has no orderer who reads; the contacts of the store do. */
  private void tell(MessageKind kind, long orderId, long ordererId, List<String> arguments) {
    for (long reader : contacts.orOrderer(orderId, ordererId)) {
      messages.add(Message.aboutOrder(kind, reader, orderId, clock.instant(), arguments));
    }
  }
}
