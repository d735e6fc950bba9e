package se.websesam.shared.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.websesam.audit.repository.AccessLogRepository;
import se.websesam.audit.view.AccessLogSearch;
import se.websesam.catalogue.repository.ArticleRepository;
import se.websesam.customer.repository.CustomerRepository;
import se.websesam.order.domain.OrderStatus;
import se.websesam.order.repository.CustomerOrderRepository;
import se.websesam.order.view.OrderSearch;
import se.websesam.recipient.repository.RecipientRepository;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.view.CaseFilter;
import se.websesam.shared.view.PageRequest;

/** Queries with EXISTS, LIKE and truth values, which H2 answers only when every value is bound. */
class BoundValuesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final CallerScope OWN = new CallerScope(1, false);
  private static final CallerScope ALL = new CallerScope(1, true);
  private static final PageRequest PAGE = new PageRequest(0, 10);

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  void shouldAskWhoMayBeSeen(TestDatabase database) {
    RecipientRepository recipients = database.repository(new RecipientRepository());

    assertFalse(recipients.isVisible(OWN, 1, TODAY));
    assertFalse(recipients.isVisible(ALL, 1, TODAY));
    assertFalse(recipients.findVisible(ALL, "nobody", TODAY).isPresent());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  void shouldAskForAddressesAndArticles(TestDatabase database) {
    CustomerRepository customers = database.repository(new CustomerRepository());
    ArticleRepository articles = database.repository(new ArticleRepository());

    assertEquals(List.of(), customers.listAddresses(List.of(1L, 2L)));
    assertEquals(List.of(), customers.listOfCareUnit(1));
    assertEquals(List.of(), customers.listLinked(1));
    assertEquals(List.of(), articles.listOrderable("100%", 5));
    assertEquals(Map.of(), articles.listByNumber(Set.of("1", "2")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  void shouldAskForOrdersAndTheLog(TestDatabase database) {
    CustomerOrderRepository orders = database.repository(new CustomerOrderRepository());
    AccessLogRepository log = database.repository(new AccessLogRepository());
    OrderSearch search =
        new OrderSearch(
            true, false, "1", OrderStatus.open(), new CaseFilter("r", "i", TODAY, TODAY));
    AccessLogSearch logged =
        new AccessLogSearch(Instant.EPOCH, Instant.EPOCH, "u", "190001010001", null, null);

    assertEquals(0, orders.list(ALL, search, ZoneId.of("Europe/Stockholm"), PAGE).total());
    assertEquals(0, orders.list(OWN, search, ZoneId.of("Europe/Stockholm"), PAGE).total());
    assertEquals(0, log.list(logged, PAGE).total());
  }

  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }
}
