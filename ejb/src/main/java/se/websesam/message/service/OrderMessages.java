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
  @Inject private Clock clock;

  void cancelled(@Observes OrderLineCancelled event) {
    messages.add(
        Message.aboutOrder(
            MessageKind.LINE_CANCELLED,
            event.ordererId(),
            event.orderId(),
            clock.instant(),
            List.of(event.orderNumber(), event.article(), event.reason())));
  }

  void expected(@Observes OrderLineExpected event) {
    messages.add(
        Message.aboutOrder(
            MessageKind.LINE_EXPECTED,
            event.ordererId(),
            event.orderId(),
            clock.instant(),
            List.of(event.orderNumber(), event.article(), event.expectedOn().toString())));
  }
}
