package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.websesam.audit.repository.AccessLogRepository;
import se.websesam.audit.view.AccessLogSearch;
import se.websesam.catalogue.repository.ArticleRepository;
import se.websesam.catalogue.repository.CatalogueRepository;
import se.websesam.catalogue.view.ArticleRow;
import se.websesam.catalogue.view.ArticleSearch;
import se.websesam.customer.repository.CustomerRepository;
import se.websesam.customer.view.CustomerOption;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.invoice.repository.InvoiceRepository;
import se.websesam.invoice.repository.InvoiceRunRepository;
import se.websesam.invoice.view.InvoiceRow;
import se.websesam.invoice.view.InvoiceSearch;
import se.websesam.message.repository.MessageRepository;
import se.websesam.order.repository.CustomerOrderRepository;
import se.websesam.order.repository.OrderTemplateRepository;
import se.websesam.order.repository.WorkListRepository;
import se.websesam.order.service.ArticlePriceQueries;
import se.websesam.order.service.CustomerOrderQueries;
import se.websesam.order.view.OrderRow;
import se.websesam.order.view.OrderSearch;
import se.websesam.parameter.repository.Parameters;
import se.websesam.recipient.repository.RecipientRepository;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.view.CaseFilter;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.stock.repository.StockRepository;
import se.websesam.stock.view.StockFilter;
import se.websesam.user.repository.UserRepository;

/** What queries promise: pages that fit together, a fixed price, and nobody else's rows. */
@InContainer
class QueriesIT {

  private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
  private static final LocalDate TODAY = LocalDate.now(ZONE);
  private static final CallerScope ALL = new CallerScope(0, true);
  private static final OrderSearch ORDERS =
      new OrderSearch(false, false, null, null, CaseFilter.none());
  private static final int ROWS_AND_COUNT = 2;

  @Inject private CustomerOrderRepository orders;
  @Inject private CustomerOrderQueries searches;
  @Inject private ArticlePriceQueries prices;
  @Inject private OrderTemplateRepository templates;
  @Inject private WorkListRepository work;
  @Inject private MessageRepository messages;
  @Inject private InvoiceRepository invoices;
  @Inject private InvoiceRunRepository runs;
  @Inject private AccessLogRepository log;
  @Inject private DeviceRepository devices;
  @Inject private RecipientRepository recipients;
  @Inject private CustomerRepository customers;
  @Inject private ArticleRepository articles;
  @Inject private CatalogueRepository catalogue;
  @Inject private StockRepository stock;
  @Inject private UserRepository users;
  @Inject private Parameters parameters;
  @Inject private Statements statements;

  /** Every list that is read page by page. */
  enum PagedList {
    ORDERS_OF_ALL(test -> page -> test.orders.list(ALL, ORDERS, ZONE, page)),
    ORDERS_OF_ONE(test -> page -> test.orders.list(scope("prescriber"), ORDERS, ZONE, page)),
    TEMPLATES(test -> page -> test.templates.list(scope("prescriber"), page)),
    WORK(test -> page -> test.work.list(null, false, page)),
    MESSAGES(test -> page -> test.messages.list(Staff.named("prescriber").id(), page)),
    INVOICES(test -> page -> test.invoices.list(ALL, InvoiceSearch.all(), page)),
    ARTICLES(test -> page -> test.catalogue.list(ArticleSearch.inClass("12"), page)),
    CONSUMABLES(
        test -> {
          long holder = withMost("a.article_type = 'CONSUMABLE' AND h.ended_on IS NULL");
          return page -> test.devices.listConsumables(ALL, holder, page);
        }),
    RETURNED(
        test -> {
          long holder = withMost("h.end_kind <> 'ORDER_CANCELLED'");
          return page -> test.devices.listReturned(ALL, holder, CaseFilter.none(), page);
        }),
    STORE(test -> page -> test.stock.list(1, StockFilter.all(), page)),
    RUNS(test -> page -> test.runs.list(page)),
    LOG(
        test -> {
          AccessLogSearch own = test.threeSearches();
          return page -> test.log.list(own, page);
        });

    private final Function<QueriesIT, Function<PageRequest, Page<?>>> list;

    PagedList(Function<QueriesIT, Function<PageRequest, Page<?>>> list) {
      this.list = list;
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldReadPagesThatFitTogetherForAFixedPrice(PagedList paged) throws Exception {
    Function<PageRequest, Page<?>> list = paged.list.apply(this);
    Page<?> all = list.apply(new PageRequest(0, 200));
    assertThat(all.rows()).hasSizeGreaterThan(2);

    List<Object> joined = new ArrayList<>(list.apply(new PageRequest(0, 2)).rows());
    joined.addAll(list.apply(new PageRequest(2, 198)).rows());

    assertThat(joined).isEqualTo(all.rows());
    assertThat(new HashSet<>(joined)).hasSameSizeAs(joined);
    assertThat(all.total()).isGreaterThanOrEqualTo(all.rows().size());
    assertThat(statements.of(() -> list.apply(new PageRequest(0, 2)))).isEqualTo(ROWS_AND_COUNT);
    assertThat(statements.of(() -> list.apply(new PageRequest(0, 200)))).isEqualTo(ROWS_AND_COUNT);
  }

  @Test
  void shouldListTheOrdersOfTheCallersCustomersAlone() {
    CallerScope scope = scope("prescriber2");

    List<OrderRow> rows = orders.list(scope, ORDERS, ZONE, new PageRequest(0, 200)).rows();

    List<String> own = linked("prescriber2");
    assertThat(rows).isNotEmpty().allMatch(row -> own.contains(row.customer()));
    assertThat(orders.count(ALL, ORDERS, ZONE)).isGreaterThan(orders.count(scope, ORDERS, ZONE));
  }

  @Test
  void shouldNotFindTheOrderOfAnother() {
    List<String> own = linked("prescriber2");
    OrderRow foreign =
        orders.list(ALL, ORDERS, ZONE, new PageRequest(0, 200)).rows().stream()
            .filter(row -> !own.contains(row.customer()))
            .findFirst()
            .orElseThrow();

    assertThat(orders.findDetails(scope("prescriber2"), foreign.id())).isEmpty();
    assertThat(orders.findDetailsByNumber(scope("prescriber2"), foreign.orderNumber())).isEmpty();
    assertThat(orders.findDetails(ALL, foreign.id())).isPresent();
  }

  @Test
  void shouldListTheInvoicesOfTheCallersCustomersAlone() {
    List<InvoiceRow> rows =
        invoices.list(scope("invoiceviewer"), InvoiceSearch.all(), new PageRequest(0, 200)).rows();
    List<String> own = linked("invoiceviewer");
    InvoiceRow foreign =
        invoices.list(ALL, InvoiceSearch.all(), new PageRequest(0, 200)).rows().stream()
            .filter(row -> !own.contains(row.customer()))
            .findFirst()
            .orElseThrow();

    assertThat(rows).isNotEmpty().allMatch(row -> own.contains(row.customer()));
    assertThat(invoices.findDetails(scope("invoiceviewer"), foreign.id())).isEmpty();
    assertThat(invoices.findByOurReference(scope("invoiceviewer"), foreign.ourReference()))
        .isEmpty();
  }

  @Test
  void shouldReadAPatientsDevicesInOneStatement() throws Exception {
    long most =
        Database.sql()
            .number(
                "SELECT recipient_id FROM device_holding WHERE ended_on IS NULL"
                    + " GROUP BY recipient_id ORDER BY COUNT(*) DESC, recipient_id");

    assertThat(devices.listHeld(ALL, most)).hasSizeGreaterThan(2);
    assertThat(statements.of(() -> devices.listHeld(ALL, most))).isEqualTo(1);
  }

  @Test
  void shouldSeePatientsInCareRelationAlone() {
    long stranger =
        Database.sql()
            .number(
                "SELECT MIN(r.id) FROM recipient r WHERE r.care_unit_id IS NULL"
                    + " AND NOT r.protected_identity AND NOT EXISTS (SELECT 1 FROM care_relation c"
                    + " JOIN user_customer uc ON uc.customer_id = c.customer_id"
                    + " WHERE c.recipient_id = r.id AND uc.user_id = ?)",
                Staff.named("prescriber2").id());

    assertThat(recipients.isVisible(scope("prescriber2"), stranger, TODAY)).isFalse();
    assertThat(recipients.isVisible(ALL, stranger, TODAY)).isTrue();
    assertThat(recipients.listVisibleNumbers(scope("prescriber2"), List.of(stranger), TODAY))
        .isEmpty();
    assertThat(recipients.listVisibleNumbers(ALL, List.of(stranger), TODAY)).hasSize(1);
  }

  @Test
  void shouldNeverListTheNumberOfAProtectedPerson() {
    long person = Database.sql().number("SELECT MIN(id) FROM recipient WHERE protected_identity");

    assertThat(recipients.isVisible(ALL, person, TODAY)).isFalse();
    assertThat(recipients.listVisibleNumbers(ALL, List.of(person), TODAY)).isEmpty();
  }

  @Test
  void shouldOfferAddressesAndArticlesForOneStatementEach() throws Exception {
    List<Long> own =
        customers.listLinked(Staff.named("prescriber").id()).stream()
            .map(CustomerOption::id)
            .toList();

    assertThat(customers.listAddresses(own))
        .isNotEmpty()
        .allMatch(address -> linked("prescriber").contains(address.customerName()));
    assertThat(articles.listOrderable("ru", 20)).isNotEmpty().hasSizeLessThanOrEqualTo(20);
    assertThat(statements.of(() -> customers.listAddresses(own))).isEqualTo(1);
    assertThat(statements.of(() -> articles.listOrderable("ru", 20))).isEqualTo(1);
  }

  @Test
  void shouldPriceAPageOfArticlesForAFixedNumberOfStatements() throws Exception {
    Staff prescriber = Staff.named("prescriber");
    long customer = customers.listLinked(prescriber.id()).get(0).id();
    List<Long> ids =
        catalogue.list(ArticleSearch.inClass("12"), new PageRequest(0, 50)).rows().stream()
            .map(ArticleRow::id)
            .toList();
    String holder =
        Database.sql()
            .value("SELECT public_id FROM recipient WHERE identity_number = '191212121212'");

    int one = prescriber.does(() -> statementsOfPrices(Set.of(ids.get(0)), holder, customer));
    int many = prescriber.does(() -> statementsOfPrices(Set.copyOf(ids), holder, customer));

    assertThat(ids).hasSize(50);
    assertThat(many).isEqualTo(one);
  }

  private int statementsOfPrices(Set<Long> ids, String holder, long customer) throws Exception {
    return statements.of(
        () -> assertThat(prices.prices(ids, holder, customer)).hasSize(ids.size()));
  }

  @Test
  void shouldKnowACallerAndAParameterForOneStatementEach() throws Exception {
    String card = Staff.named("finance").hsaId();

    assertThat(users.findCaller(card).orElseThrow().allCustomers()).isTrue();
    assertThat(users.findCaller("SE0-nobody")).isEmpty();
    assertThat(parameters.number("rental.stop.workingDays")).isEqualTo(3);
    assertThat(statements.of(() -> users.findCaller(card))).isEqualTo(1);
    assertThat(statements.of(() -> parameters.number("rental.stop.workingDays"))).isEqualTo(1);
  }

  /** Leaves rows in the log that are nobody else's, and asks for them. */
  private AccessLogSearch threeSearches() {
    Staff reviewed = Staff.named("deviationhandler");
    for (int search = 1; search <= 3; search++) {
      try {
        reviewed.does(() -> searches.list(ORDERS, new PageRequest(0, 1)));
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
    return new AccessLogSearch(null, null, reviewed.hsaId(), null, null, null);
  }

  private static CallerScope scope(String userName) {
    return new CallerScope(Staff.named(userName).id(), false);
  }

  private static List<String> linked(String userName) {
    return Database.sql()
        .values(
            "SELECT c.name FROM customer c JOIN user_customer uc ON uc.customer_id = c.id"
                + " WHERE uc.user_id = ?",
            Staff.named(userName).id());
  }

  /** The recipient with most holdings of a kind. */
  private static long withMost(String condition) {
    return Database.sql()
        .number(
            "SELECT h.recipient_id FROM device_holding h JOIN article a ON a.id = h.article_id"
                + " WHERE "
                + condition
                + " GROUP BY h.recipient_id ORDER BY COUNT(*) DESC, h.recipient_id");
  }
}
