package se.websesam.stock.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.websesam.stock.domain.CartLine;
import se.websesam.stock.domain.CartLineExpiring;
import se.websesam.stock.domain.CartStatus;
import se.websesam.stock.domain.StockBalance;
import se.websesam.stock.repository.CartRepository;
import se.websesam.stock.repository.StockRepository;

/** Lets go of lines of the cart that have stood too long, and tells their owners a week before. */
@ApplicationScoped
public class CartExpiry {

  private static final int DAYS_BEFORE = 7;

  @Inject private CartRepository carts;
  @Inject private StockRepository stock;
  @Inject private Event<CartLineExpiring> news;
  @Inject private Clock clock;

  /** Does the day's work; done again on the same day it finds nothing more. */
  @Transactional
  public void run() {
    LocalDate today = LocalDate.now(clock);
    for (CartLine line : carts.listToWarn(today.plusDays(DAYS_BEFORE))) {
      line.warned(clock.instant());
      news.fire(carts.news(line.id()));
    }
    for (CartLine line : carts.listExpired(today)) {
      StockBalance balance =
          stock.lock(line.storeId(), List.of(line.articleId())).get(line.articleId());
      carts.refresh(line);
      if (line.status() == CartStatus.RESERVED) {
        line.expire(balance, clock.instant());
        carts.flush();
      }
    }
  }
}
