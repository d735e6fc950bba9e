package se.websesam.device.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.catalogue.domain.PriceList;
import se.websesam.catalogue.repository.ArticlePrices;
import se.websesam.catalogue.repository.ArticleRepository;
import se.websesam.customer.domain.PayerChoice;
import se.websesam.device.domain.DeviceHolding;
import se.websesam.device.domain.RecordedRentEvent;
import se.websesam.device.domain.RentEventKind;
import se.websesam.device.domain.TermsFromDay;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.recipient.domain.BaseCodeChange;
import se.websesam.recipient.domain.Recipient;
import se.websesam.recipient.repository.RecipientRepository;

/**
 * What a change of base code does when it takes effect: another code counts from its day, or
 * another situation of the patient, and with it others pay (PY-03, PY-05, PY-07).
 *
 * <p>What was ticked follows with the parts that sit on it, and on those: as long as it was held,
 * if it was given back since the day. What is rented and not delivered yet follows by itself, since
 * all its rent is to come.
 */
@ApplicationScoped
public class BaseCodeEffect {

  private static final List<RentEventKind> TERMS =
      List.of(RentEventKind.PAYER_CHANGED, RentEventKind.RATE_CHANGED);

  @Inject private RecipientRepository recipients;
  @Inject private DeviceRepository devices;
  @Inject private ArticleRepository articles;
  @Inject private ArticlePrices prices;
  @Inject private Payers payers;
  @Inject private Clock clock;

  /** Lets a change count, whose day has come; the caller has locked the recipient. */
  public void take(BaseCodeChange change) {
    Held held = new Held(devices.lockHeldSince(change.recipientId(), change.validFrom()));
    recipients.take(change);
    pay(change, held, recipients.getById(change.recipientId()));
    devices.flush();
  }

  private void pay(BaseCodeChange change, Held held, Recipient recipient) {
    List<DeviceHolding> following = held.following(change.holdingIds());
    LocalDate from = change.validFrom();
    Map<Long, Article> found =
        articles.listById(
            following.stream().map(DeviceHolding::articleId).collect(Collectors.toSet()));
    PriceList priceList = prices.on(from, found.keySet());
    Instant now = clock.instant();
    for (DeviceHolding holding : following) {
      Article article = found.get(holding.articleId());
      DeviceHolding main = held.mainOf(holding);
      PayerChoice own = payers.of(recipient, holding.customerId()).apply(article);
      PayerChoice payer = isRented(main) ? own.asPartOf(main.payerId()) : own;
      BigDecimal price = priceList.price(article, payer.payerId());
      if (holding.isDelivered()) {
        record(holding, holding.payFrom(payer, price), from, now, change.changedBy());
      } else if (payer.payerId() != holding.payerId()) {
        holding.payFrom(payer, price);
      }
    }
  }

  /** Of what is bought the payer never changes, so that what sits on it goes its own way. */
  private static boolean isRented(DeviceHolding main) {
    return main != null && main.chargingForm() == ChargingForm.RENTAL;
  }

  private void record(
      DeviceHolding holding, List<RentEventKind> changed, LocalDate from, Instant now, long by) {
    LocalDate day = from.isBefore(holding.deliveredOn()) ? holding.deliveredOn() : from;
    List<RecordedRentEvent> said = devices.listTerms(holding.id(), day);
    TermsFromDay terms = TermsFromDay.of(said.stream().map(RecordedRentEvent::fact).toList(), day);
    said.stream()
        .filter(event -> terms.overtaken().contains(event.id()))
        .forEach(event -> devices.add(RecordedRentEvent.reversed(holding, event, day, now, by)));
    for (LocalDate since : terms.days()) {
      for (RentEventKind kind : terms.isAll() ? TERMS : changed) {
        devices.add(RecordedRentEvent.termsChanged(holding, kind, since, now, by));
      }
    }
  }

  /** What a patient has, or has had since the day, and what sits on what. */
  private record Held(Map<Long, DeviceHolding> byId) {

    Held(Collection<DeviceHolding> holdings) {
      this(holdings.stream().collect(Collectors.toMap(DeviceHolding::id, Function.identity())));
    }

    DeviceHolding mainOf(DeviceHolding part) {
      return part.parentHoldingId() == null ? null : byId.get(part.parentHoldingId());
    }

    /** What is rented and follows: mains before their parts. */
    List<DeviceHolding> following(Set<Long> ticked) {
      return byId.values().stream()
          .filter(holding -> holding.chargingForm() == ChargingForm.RENTAL)
          .filter(
              holding ->
                  holding.isDelivered()
                      ? chain(holding).stream().anyMatch(link -> ticked.contains(link.id()))
                      : !holding.isEnded())
          .sorted(
              Comparator.<DeviceHolding>comparingInt(holding -> chain(holding).size())
                  .thenComparing(DeviceHolding::id))
          .toList();
    }

    /** A holding, what it sits on, what that sits on and so forth. */
    private List<DeviceHolding> chain(DeviceHolding holding) {
      return Stream.iterate(holding, Objects::nonNull, this::mainOf).toList();
    }
  }
}
