package se.websesam.shared.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.websesam.audit.repository.AccessLogRepository;
import se.websesam.audit.view.AccessLogSearch;
import se.websesam.catalogue.repository.CatalogueRepository;
import se.websesam.catalogue.view.ArticleSearch;
import se.websesam.deviation.domain.DeviationStatus;
import se.websesam.deviation.domain.LostStatus;
import se.websesam.deviation.repository.DeviationRepository;
import se.websesam.deviation.repository.LostRepository;
import se.websesam.deviation.view.DeviationSearch;
import se.websesam.invoice.repository.InvoiceRepository;
import se.websesam.invoice.view.InvoiceSearch;
import se.websesam.message.repository.MessageRepository;
import se.websesam.order.domain.LineStatus;
import se.websesam.order.repository.CustomerOrderRepository;
import se.websesam.order.repository.WorkListRepository;
import se.websesam.order.view.OrderSearch;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.view.CaseFilter;
import se.websesam.shared.view.PageRequest;
import se.websesam.shared.view.Sort;
import se.websesam.workorder.domain.Performer;
import se.websesam.workorder.domain.WorkStatus;
import se.websesam.workorder.repository.WorkRepository;
import se.websesam.workorder.view.WorkSearch;

/** Every list can be sorted by every column it offers, both ways and on both databases. */
class SortedListsTest {

  private static final CallerScope OWN = new CallerScope(1, false);
  private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
  private static final CaseFilter ASKED =
      new CaseFilter("r", "i", LocalDate.EPOCH, LocalDate.EPOCH);

  private static final SortColumns COLUMNS =
      new SortColumns("a.day DESC, a.id", "a.id", Map.of("name", "a.name"));

  @Test
  void shouldSortByTheColumnAndKeepEqualRowsInPlace() {
    assertEquals(" ORDER BY a.name, a.id", COLUMNS.orderBy(by("name")));
    assertEquals(" ORDER BY a.name DESC, a.id DESC", COLUMNS.orderBy(by("-name")));
  }

  @Test
  void shouldKeepItsOwnOrderForAColumnItDoesNotOffer() {
    assertEquals(" ORDER BY a.day DESC, a.id", COLUMNS.orderBy(by("secret")));
    assertEquals(" ORDER BY a.day DESC, a.id", COLUMNS.orderBy(new PageRequest(0, 10)));
  }

  @Test
  void shouldPutStatusesInTheOrderOfTheTrade() {
    assertTrue(
        SortColumns.inOrderOf("l.status", LineStatus.class)
            .startsWith("CASE WHEN l.status = se.websesam.order.domain.LineStatus.NEW THEN 0"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  void shouldSortEveryList(TestDatabase database) {
    CustomerOrderRepository orders = database.repository(new CustomerOrderRepository());
    OrderSearch search = new OrderSearch(false, false, null, null, CaseFilter.none());
    each(page -> orders.list(OWN, search, ZONE, page), "number", "status", "time", "customer");
    WorkListRepository work = database.repository(new WorkListRepository());
    each(
        page -> work.list(null, false, page),
        "line",
        "status",
        "article",
        "registered",
        "wished",
        "expected",
        "customer");
    MessageRepository messages = database.repository(new MessageRepository());
    each(page -> messages.list(1, page), "date", "read");
    InvoiceRepository invoices = database.repository(new InvoiceRepository());
    each(
        page -> invoices.list(OWN, InvoiceSearch.all(), page),
        "reference",
        "month",
        "payer",
        "customer",
        "net");
    DeviationRepository deviations = database.repository(new DeviationRepository());
    DeviationSearch open = new DeviationSearch("1", DeviationStatus.CLOSED, null, true, ASKED);
    each(page -> deviations.list(OWN, open, ZONE, page), "number", "status", "time", "customer");
    LostRepository losses = database.repository(new LostRepository());
    each(page -> losses.list(OWN, LostStatus.JUDGED, page), "number", "status", "time", "until");
    WorkRepository works = database.repository(new WorkRepository());
    WorkSearch some = new WorkSearch("1", WorkStatus.PLANNED, true, Performer.TECHNICIAN, ASKED);
    each(page -> works.list(OWN, some, ZONE, page), "number", "status", "time", "due", "planned");
    CatalogueRepository catalogue = database.repository(new CatalogueRepository());
    each(
        page -> catalogue.list(ArticleSearch.inClass("12"), page),
        "article",
        "designation",
        "product",
        "supplier",
        "iso",
        "price");
    AccessLogRepository log = database.repository(new AccessLogRepository());
    AccessLogSearch all = new AccessLogSearch(Instant.EPOCH, null, null, null, null, null);
    each(page -> log.list(all, page), "time");
  }

  private static void each(Consumer<PageRequest> list, String... columns) {
    Stream.of(columns).forEach(column -> list.accept(by(column)));
    Stream.of(columns).forEach(column -> list.accept(by("-" + column)));
  }

  private static PageRequest by(String sort) {
    return new PageRequest(0, 10, Sort.parse(sort));
  }

  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }
}
