package se.websesam.deviation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.websesam.deviation.domain.DeviationRoute;
import se.websesam.deviation.domain.DeviationSubject;
import se.websesam.deviation.domain.DeviationSubject.Thing;
import se.websesam.deviation.repository.DeviationSourceRepository;
import se.websesam.deviation.view.HeldSource;
import se.websesam.deviation.view.OrderLineSource;
import se.websesam.deviation.view.StoreSource;
import se.websesam.recipient.repository.RecipientRepository;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.user.service.CurrentCaller;
import se.websesam.workorder.domain.WorkOrder;
import se.websesam.workorder.repository.WorkRepository;

/** Finds what a deviation report is about, where it is opened and once more when it is sent. */
@ApplicationScoped
public class DeviationSources {

  @Inject private DeviationSourceRepository sources;
  @Inject private RecipientRepository recipients;
  @Inject private WorkRepository works;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /**
   * What is named, as far as the caller may see it.
   *
   * @throws NotFound when there is no such thing for the caller
   * @throws BusinessRuleViolation V-DV-13 when nothing can be reported of it from here
   */
  FoundSubject find(DeviationSource source) {
    return switch (source.route()) {
      case ORDER_LINE -> orderLine(source);
      case DEVICE -> held(source, sources.findHeld(id(source)).orElseThrow(NotFound::new));
      case INDIVIDUAL ->
          held(source, sources.findHeldUnit(number(source)).orElseThrow(NotFound::new));
      case PICKUP_LINE -> pickupLine(source);
      case STORE_ITEM -> inStore(source);
      case WORK_ORDER -> work(source);
      case OWN_DETAILS -> new FoundSubject(DeviationSubject.none(DeviationRoute.OWN_DETAILS), null);
    };
  }

  private FoundSubject orderLine(DeviationSource source) {
    OrderLineSource line =
        sources
            .findOrderLine(caller.scope(), number(source), line(source))
            .orElseThrow(NotFound::new);
    if (line.deliveredOn() == null) {
      throw new BusinessRuleViolation("V-DV-13");
    }
    DeviationSubject subject =
        DeviationSubject.of(
            source.route(),
            line.recipientId(),
            line.storeId(),
            new Thing(
                line.articleId(),
                line.individualId(),
                line.holdingId(),
                line.quantity(),
                line.chargingForm(),
                line.deliveredOn()));
    return new FoundSubject(subject.under(number(source), line(source)), line.customerId());
  }

  private FoundSubject held(DeviationSource source, HeldSource held) {
    if (!recipients.isVisible(caller.scope(), held.recipientId(), LocalDate.now(clock))) {
      throw new NotFound();
    }
    return about(source.route(), held);
  }

  private FoundSubject work(DeviationSource source) {
    WorkOrder order = works.find(caller.scope(), number(source)).orElseThrow(NotFound::new);
    return new FoundSubject(
        DeviationSubject.work(order.recipientId()).under(number(source), null), order.customerId());
  }

  private FoundSubject pickupLine(DeviationSource source) {
    FoundSubject found =
        about(
            source.route(),
            sources
                .findPickupLine(caller.scope(), number(source), line(source))
                .orElseThrow(NotFound::new));
    return new FoundSubject(
        found.subject().under(number(source), line(source)), found.customerId());
  }

  private FoundSubject inStore(DeviationSource source) {
    StoreSource item =
        (source.id() == null
                ? sources.findUnitInStore(caller.scope(), number(source))
                : sources.findArticleInStore(caller.scope(), source.id(), number(source)))
            .orElseThrow(NotFound::new);
    return new FoundSubject(
        DeviationSubject.of(
            source.route(),
            null,
            item.storeId(),
            new Thing(
                item.articleId(),
                item.individualId(),
                null,
                item.quantity(),
                item.chargingForm(),
                null)),
        item.customerId());
  }

  private static FoundSubject about(DeviationRoute route, HeldSource held) {
    return new FoundSubject(
        DeviationSubject.of(
            route,
            held.recipientId(),
            null,
            new Thing(
                held.articleId(),
                held.individualId(),
                held.holdingId(),
                held.quantity(),
                held.chargingForm(),
                held.deliveredOn())),
        held.customerId());
  }

  private static String number(DeviationSource source) {
    if (source.number() == null || source.number().isBlank()) {
      throw new NotFound();
    }
    return source.number().strip();
  }

  private static int line(DeviationSource source) {
    if (source.line() == null) {
      throw new NotFound();
    }
    return source.line();
  }

  private static long id(DeviationSource source) {
    if (source.id() == null) {
      throw new NotFound();
    }
    return source.id();
  }
}
