package se.websesam.device.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.catalogue.repository.ArticlePrices;
import se.websesam.catalogue.repository.ArticleRepository;
import se.websesam.customer.domain.PayerChoice;
import se.websesam.device.domain.DeviceHolding;
import se.websesam.device.domain.RecordedRentEvent;
import se.websesam.device.domain.RentEvent;
import se.websesam.device.domain.RentEventKind;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.recipient.domain.Recipient;
import se.websesam.recipient.repository.RecipientRepository;
import se.websesam.user.service.CurrentCaller;

/**
 * The beginning of a rent [hyresstart] with the delivery. When the base code has changed between
 * the day of the delivery and the day it is registered, who paid then pays until the change, and
 * who pays now from it (PY-07).
 */
@ApplicationScoped
public class RentStart {

  @Inject private DeviceRepository devices;
  @Inject private RecipientRepository recipients;
  @Inject private ArticleRepository articles;
  @Inject private ArticlePrices prices;
  @Inject private Payers payers;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /** Begins the rent of a holding that was delivered on a day. */
  void begin(DeviceHolding holding, LocalDate day) {
    Instant now = clock.instant();
    List<LocalDate> changes = recipients.listChangeDays(holding.recipientId(), day);
    if (!changes.isEmpty()) {
      payFrom(holding, day);
    }
    devices.add(RecordedRentEvent.delivered(holding, day, now, caller.id()));
    for (LocalDate since : changes) {
      for (RentEventKind kind : payFrom(holding, since)) {
        devices.add(RecordedRentEvent.termsChanged(holding, kind, since, now, caller.id()));
      }
    }
  }

  /** Who pays by then, at the price of that day; who pays as before does so at the same price. */
  private List<RentEventKind> payFrom(DeviceHolding holding, LocalDate day) {
    Article article = article(holding);
    PayerChoice own = choice(holding, article, day);
    DeviceHolding main = mainOf(holding);
    PayerChoice payer =
        main != null && main.chargingForm() == ChargingForm.RENTAL
            ? own.asPartOf(payerOf(main, day))
            : own;
    return payer.payerId() == holding.payerId()
        ? List.of()
        : holding.payFrom(
            payer, prices.on(day, Set.of(article.id())).price(article, payer.payerId()));
  }

  private DeviceHolding mainOf(DeviceHolding part) {
    return part.parentHoldingId() == null
        ? null
        : devices.listById(Set.of(part.parentHoldingId())).get(part.parentHoldingId());
  }

  private Article article(DeviceHolding holding) {
    return articles.listById(Set.of(holding.articleId())).get(holding.articleId());
  }

  private PayerChoice choice(DeviceHolding holding, Article article, LocalDate day) {
    Recipient recipient = recipients.getById(holding.recipientId());
    return payers.of(recipient, holding.customerId(), day).apply(article);
  }

  /**
   * Who pays for a rented main device on a day: as its rent says, or would say had it been
   * delivered.
   */
  private long payerOf(DeviceHolding main, LocalDate day) {
    return devices.listTerms(main.id(), LocalDate.EPOCH).stream()
        .map(RecordedRentEvent::fact)
        .filter(event -> event.payerId() != 0 && !event.happenedOn().isAfter(day))
        .max(Comparator.comparing(RentEvent::happenedOn).thenComparing(RentEvent::id))
        .map(RentEvent::payerId)
        .orElseGet(() -> choice(main, article(main), day).payerId());
  }
}
