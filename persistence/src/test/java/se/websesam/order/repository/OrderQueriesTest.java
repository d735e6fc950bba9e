package se.websesam.order.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.websesam.customer.repository.CustomerRepository;
import se.websesam.customer.view.DeliveryPointOption;
import se.websesam.order.domain.DeliverTo;
import se.websesam.order.domain.OrderKind;
import se.websesam.order.view.ComingPart;
import se.websesam.order.view.Complementable;
import se.websesam.order.view.OrderDetails;
import se.websesam.order.view.OrderLineRow;
import se.websesam.order.view.OrderRow;
import se.websesam.order.view.OrderSearch;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.repository.TestDatabase;
import se.websesam.shared.view.CaseFilter;
import se.websesam.shared.view.PageRequest;
import se.websesam.stock.repository.BufferStoreRepository;
import se.websesam.stock.view.StoreOption;

/** Orders to recipients and to stores as pages read them. */
class OrderQueriesTest {

  private static final CallerScope NORTH = new CallerScope(1, false);
  private static final CallerScope NOBODY = new CallerScope(9, false);
  private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
  private static final PageRequest FIRST = new PageRequest(0, 50);

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  void shouldShowAnOrderToAStoreWithoutAnyPatient(TestDatabase database) {
    CustomerOrderRepository orders = database.repository(new CustomerOrderRepository());

    OrderDetails order = orders.findDetailsByNumber(NORTH, "700002").orElseThrow();

    assertTrue(order.head().toStore());
    assertEquals("Förråd Nord", order.head().storeName());
    assertEquals(OrderKind.AUTOMATIC, order.head().kind());
    assertNull(order.recipientRef());
    assertNull(order.head().recipientName());
    assertFalse(order.head().recipientProtected());
    assertEquals(DeliverTo.OTHER, order.delivery().to());
    assertEquals("Porten", order.delivery().name());
    assertTrue(order.delivery().urgent());
    assertEquals(Optional.empty(), orders.findDetailsByNumber(NOBODY, "700002"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  @Tag("CP-03")
  void shouldShowPartsUnderTheirLineAndWithTheirDevice(TestDatabase database) {
    CustomerOrderRepository orders = database.repository(new CustomerOrderRepository());

    OrderDetails order = orders.findDetailsByNumber(NORTH, "700001").orElseThrow();

    assertEquals("r1", order.recipientRef());
    assertEquals(DeliverTo.POINT, order.delivery().to());
    assertEquals("Torget", order.delivery().name());
    assertEquals(
        List.of("1 null null", "2 1 null", "3 null Rullstol I-1"),
        order.lines().stream().map(OrderQueriesTest::text).toList());
    assertEquals("too wide", order.lines().get(0).keptReason());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  void shouldListOrdersToRecipientsAndStoresAlike(TestDatabase database) {
    CustomerOrderRepository orders = database.repository(new CustomerOrderRepository());
    OrderSearch all = new OrderSearch(false, false, null, null, CaseFilter.none());

    List<OrderRow> rows = orders.list(NORTH, all, ZONE, FIRST).rows();

    assertEquals(
        Set.of("700001 Ett null", "700002 null Förråd Nord"),
        Set.copyOf(
            rows.stream()
                .map(r -> r.orderNumber() + " " + r.recipientName() + " " + r.storeName())
                .toList()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  @Tag("CO-08")
  void shouldFilterTheLinesThatAConsultantLooksAt(TestDatabase database) {
    WorkListRepository work = database.repository(new WorkListRepository());

    assertEquals(4, work.list(null, false, FIRST).total());
    assertEquals(1, work.list(null, true, FIRST).total());
    assertTrue(work.list(null, true, FIRST).rows().get(0).needsConsultant());
    assertEquals(4, work.countNew());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  @Tag("CP-04")
  @Tag("V-CO-06")
  void shouldKnowWhatIsHeldAndWhatIsComing(TestDatabase database) {
    OrderPartsRepository parts = database.repository(new OrderPartsRepository());

    assertEquals(
        List.of(10L),
        parts.listComplementable(NORTH, 1).stream().map(Complementable::holdingId).toList());
    assertEquals(Set.of("122203"), parts.listHeldClasses(NORTH, 1));
    assertEquals(Set.of(), parts.listHeldClasses(NORTH, 99));
    assertEquals(
        List.of("700001 Käpp Rullstol I-1 NEW"),
        parts.listComing(NORTH, 1).stream().map(OrderQueriesTest::text).toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  void shouldOfferStoresOfTheCallersCustomersAlone(TestDatabase database) {
    BufferStoreRepository stores = database.repository(new BufferStoreRepository());

    assertEquals(List.of(1L), stores.list(NORTH).stream().map(StoreOption::id).toList());
    assertThrows(NotFound.class, () -> stores.get(NOBODY, 1));
    assertEquals(2, stores.list(new CallerScope(9, true)).size());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  void shouldFindTheOwnDraftOfTheDay(TestDatabase database) {
    CustomerOrderRepository orders = database.repository(new CustomerOrderRepository());
    Instant morning = Instant.parse("2026-03-02T00:00:00Z");

    assertEquals(Optional.of(3L), orders.findOwnDraft(NORTH, 2, morning));
    assertEquals(Optional.empty(), orders.findOwnDraft(NORTH, 1, morning));
    assertEquals(Optional.empty(), orders.findOwnDraft(NOBODY, 2, morning));
    assertEquals(
        Optional.empty(), orders.findOwnDraft(NORTH, 2, Instant.parse("2026-03-03T00:00:00Z")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  void shouldOfferEachDeliveryPointOfTheCustomersOnce(TestDatabase database) {
    CustomerRepository customers = database.repository(new CustomerRepository());

    assertEquals(
        List.of("Torget"),
        customers.listDeliveryPoints(List.of(1L, 2L)).stream()
            .map(DeliveryPointOption::name)
            .toList());
    assertEquals(List.of(), customers.listDeliveryPoints(List.of()));
    assertEquals(
        java.util.Map.of(1L, "Kommunen", 2L, "Regionen"), customers.listPayerNames(Set.of(1L, 2L)));
  }

  private static String text(OrderLineRow line) {
    return line.lineNumber()
        + " "
        + line.parentLine()
        + " "
        + (line.complements() == null ? null : line.complements() + " " + line.complementsNumber());
  }

  private static String text(ComingPart part) {
    return String.join(
        " ",
        part.orderNumber(),
        part.designation(),
        part.mainDesignation(),
        part.mainIndividual(),
        part.status().name());
  }

  static Stream<TestDatabase> databases() {
    return TestDatabase.all()
        .peek(database -> database.execute(sql("/small-county.sql")))
        .peek(database -> database.execute(sql("/orders.sql")));
  }

  private static String sql(String resource) {
    try (InputStream in = OrderQueriesTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
