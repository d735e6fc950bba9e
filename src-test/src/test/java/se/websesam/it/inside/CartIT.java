package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.websesam.it.inside.Shelves.assertRefused;
import static se.websesam.it.inside.Shelves.form;
import static se.websesam.it.inside.Shelves.freeUnit;
import static se.websesam.it.inside.Shelves.release;
import static se.websesam.it.inside.Shelves.reserve;
import static se.websesam.it.inside.Shelves.soldArticle;
import static se.websesam.it.inside.Shelves.statusOf;
import static se.websesam.it.inside.Shelves.store;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.view.PageRequest;
import se.websesam.stock.repository.StockRepository;
import se.websesam.stock.service.CartExpiry;
import se.websesam.stock.service.CartService;
import se.websesam.stock.service.Reserve;
import se.websesam.stock.service.WithdrawalService;

/** Reserving in a store without prescribing yet. */
@InContainer
class CartIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));
  private static final Staff OLLE = Staff.named("prescriber2");
  private static final Staff RUT = Staff.named("orderer");

  @Inject private WithdrawalService withdrawals;
  @Inject private CartService carts;
  @Inject private CartExpiry expiry;
  @Inject private StockRepository ledger;

  @AfterEach
  void shouldKeepTheLedger() {
    assertThat(ledger.listFaults()).isEmpty();
  }

  @Test
  @Tag("V-WD-04")
  void shouldKeepAReservedUnitFromEverybodyElse() throws Exception {
    String unit = freeUnit("6201");
    long line = RUT.does(() -> carts.reserve(reserve("6201", unit, 1)));

    assertRefused("V-WD-04", () -> OLLE.does(() -> withdrawals.scan(store("6201"), unit)));
    assertRefused(
        "V-WD-04", () -> OLLE.does(() -> withdrawals.register(form(OLLE, "6201", unit, 1))));
    assertRefused("V-WD-04", () -> OLLE.does(() -> carts.reserve(reserve("6201", unit, 1))));

    RUT.does(() -> withdrawals.register(form(RUT, "6201", unit, 1)));
    assertThat(statusOf(line)).isEqualTo("PRESCRIBED");
    assertRefused("V-CA-01", () -> release(carts, RUT, line));
  }

  @Test
  @Tag("V-CC-01")
  void shouldReserveChangeAndReleaseOnlyOnesOwn() throws Exception {
    String article = soldArticle("6201");
    Reserve wanted = reserve("6201", article, 1);
    long line = RUT.does(() -> carts.reserve(wanted));
    assertThat(RUT.does(() -> carts.reserve(wanted))).isEqualTo(line);
    assertThat(OLLE.does(() -> carts.list(new PageRequest(0, 200))).rows())
        .anyMatch(row -> row.id() == line);

    assertThatThrownBy(() -> release(carts, OLLE, line)).isInstanceOf(NotFound.class);
    assertRefused(
        "V-CC-01",
        () ->
            RUT.does(
                () -> {
                  carts.change(line, 99, 1, null);
                  return null;
                }));
    release(carts, RUT, line);
    assertThat(statusOf(line)).isEqualTo("RELEASED");
  }

  @Test
  void shouldLetLinesExpireAndTellTheOwnerAWeekBefore() throws Exception {
    String article = soldArticle("6201");
    long soon = RUT.does(() -> carts.reserve(reserve("6201", article, 1)));
    Database.sql()
        .execute("UPDATE cart_line SET expires_on = ? WHERE id = ?", TODAY.plusDays(5), soon);
    String messages =
        "SELECT COUNT(*) FROM message WHERE kind = 'CART_EXPIRING' AND user_id = " + RUT.id();
    expiry.run();
    long told = Database.sql().number(messages);
    assertThat(told).isPositive();
    expiry.run();
    assertThat(Database.sql().number(messages)).isEqualTo(told);

    Database.sql()
        .execute("UPDATE cart_line SET expires_on = ? WHERE id = ?", TODAY.minusDays(1), soon);
    expiry.run();
    assertThat(statusOf(soon)).isEqualTo("EXPIRED");
  }
}
