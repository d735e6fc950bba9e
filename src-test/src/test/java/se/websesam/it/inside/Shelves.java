package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;
import se.websesam.stock.service.CartService;
import se.websesam.stock.service.RegisterWithdrawal;
import se.websesam.stock.service.Reserve;

/** The demo stores as the tests need them: what is free to take, and who may get it. */
final class Shelves {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

  private Shelves() {}

  static void assertRefused(String rule, Callable<?> act) {
    assertThatThrownBy(act::call)
        .isInstanceOfAny(BusinessRuleViolation.class, BusinessRuleViolations.class)
        .hasMessage(rule);
  }

  static Object release(CartService carts, Staff who, long line) throws Exception {
    long version = Database.sql().number("SELECT version FROM cart_line WHERE id = ?", line);
    return who.does(
        () -> {
          carts.release(line, version);
          return null;
        });
  }

  static Reserve reserve(String store, String number, int quantity) {
    return new Reserve(UUID.randomUUID().toString(), store(store), number, quantity, null);
  }

  static RegisterWithdrawal form(Staff who, String store, String number, int quantity) {
    return new RegisterWithdrawal(
        UUID.randomUUID().toString(),
        store(store),
        patient(who),
        TODAY,
        List.of(new RegisterWithdrawal.Line(number, quantity, null)));
  }

  static long store(String number) {
    return Database.sql().number("SELECT id FROM buffer_store WHERE store_number = ?", number);
  }

  /** A patient whom the user's customers treat. */
  static String patient(Staff who) {
    return Database.sql()
        .value(
            "SELECT r.public_id FROM recipient r JOIN care_relation c ON c.recipient_id = r.id"
                + " JOIN user_customer uc ON uc.customer_id = c.customer_id"
                + " WHERE uc.user_id = ? AND r.deceased_on IS NULL AND NOT r.awaiting_release"
                + " AND NOT r.protected_identity AND c.valid_until IS NULL ORDER BY r.id",
            who.id());
  }

  /** A unit that nobody has reserved, of an article still in the range. */
  static String freeUnit(String store) {
    return Database.sql()
        .value(
            "SELECT MIN(i.individual_number) FROM device_individual i JOIN article a"
                + " ON a.id = i.article_id JOIN buffer_store s ON s.id = i.store_id"
                + " WHERE a.status = 'ACTIVE' AND a.orderable AND s.store_number = ?"
                + " AND NOT EXISTS (SELECT 1 FROM cart_line c WHERE c.individual_id = i.id"
                + " AND c.status = 'RESERVED')",
            store);
  }

  /** An article without numbered units of which something is free. */
  static String soldArticle(String store) {
    return Database.sql()
        .value(
            "SELECT a.article_number FROM stock_balance b JOIN article a ON a.id = b.article_id"
                + " JOIN buffer_store s ON s.id = b.store_id WHERE NOT a.individual_tracked"
                + " AND a.status = 'ACTIVE' AND a.orderable AND a.charging_form <> 'RENTAL'"
                + " AND s.store_number = ? AND b.physical > b.reserved"
                + " ORDER BY b.physical - b.reserved DESC, b.id",
            store);
  }

  static long available(String store, String article) {
    return Database.sql()
        .number(
            "SELECT b.physical - b.reserved FROM stock_balance b JOIN article a"
                + " ON a.id = b.article_id JOIN buffer_store s ON s.id = b.store_id"
                + " WHERE s.store_number = ? AND a.article_number = ?",
            store,
            article);
  }

  static String statusOf(long line) {
    return Database.sql().value("SELECT status FROM cart_line WHERE id = ?", line);
  }
}
