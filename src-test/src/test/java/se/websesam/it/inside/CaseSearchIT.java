package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static se.websesam.it.inside.Refused.assertRefused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.websesam.audit.service.AccessLogQueries;
import se.websesam.audit.view.AccessLogRow;
import se.websesam.audit.view.AccessLogSearch;
import se.websesam.deviation.repository.DeviationRepository;
import se.websesam.deviation.service.DeviationQueries;
import se.websesam.deviation.view.DeviationRow;
import se.websesam.deviation.view.DeviationSearch;
import se.websesam.it.inside.Pickups.Held;
import se.websesam.order.repository.CustomerOrderRepository;
import se.websesam.order.service.CustomerOrderQueries;
import se.websesam.order.view.OrderRow;
import se.websesam.order.view.OrderSearch;
import se.websesam.pickup.domain.PickupReason;
import se.websesam.pickup.repository.PickupRepository;
import se.websesam.pickup.service.PickupQueries;
import se.websesam.pickup.view.PickupRow;
import se.websesam.pickup.view.PickupSearch;
import se.websesam.recipient.domain.IdentityNumber;
import se.websesam.recipient.service.RecipientService;
import se.websesam.recipient.view.HolderSearch;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.view.CaseFilter;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.workorder.domain.ActionType;
import se.websesam.workorder.repository.WorkRepository;
import se.websesam.workorder.service.WorkQueries;
import se.websesam.workorder.view.WorkRow;
import se.websesam.workorder.view.WorkSearch;

/** What the searches of [Dina uppgifter] and of the centre find alike: whose, what, and when. */
@InContainer
class CaseSearchIT {

  private static final Staff MAJA = Orders.PRESCRIBER;
  private static final Staff OF_ANOTHER_UNIT = Staff.named("prescriber2");
  private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
  private static final LocalDate TODAY = LocalDate.now(ZONE);
  private static final PageRequest ALL = new PageRequest(0, 200);
  private static final CallerScope CENTRE = new CallerScope(0, true);
  private static final int ROWS_AND_COUNT = 2;

  @Inject private CustomerOrderQueries orders;
  @Inject private PickupQueries pickups;
  @Inject private WorkQueries works;
  @Inject private DeviationQueries reports;
  @Inject private CustomerOrderRepository orderRows;
  @Inject private PickupRepository pickupRows;
  @Inject private WorkRepository workRows;
  @Inject private DeviationRepository reportRows;
  @Inject private RecipientService recipients;
  @Inject private AccessLogQueries log;
  @Inject private Statements statements;
  @Inject private Pickups devices;
  @Inject private Works writtenWorks;
  @Inject private Deviations writtenReports;

  @ParameterizedTest
  @EnumSource
  void shouldFindWhatWasWrittenForAHolderAboutAUnitOnADay(Kind kind) throws Exception {
    Held held = devices.held();
    String number = kind.write(this, held);
    String article =
        Database.sql()
            .value(
                "SELECT a.article_number FROM article a JOIN device_individual i"
                    + " ON i.article_id = a.id WHERE i.individual_number = ?",
                held.unit());
    String stranger =
        Database.sql()
            .value(
                "SELECT public_id FROM recipient WHERE identity_number = ?",
                new Orders().stranger().value());

    assertThat(found(MAJA, kind, of(held.patient(), held.unit(), TODAY, TODAY)))
        .containsExactly(number);
    assertThat(found(MAJA, kind, of(null, article, TODAY, null))).contains(number);
    assertThat(found(MAJA, kind, of(null, held.unit(), TODAY.plusDays(1), null))).isEmpty();
    assertThat(found(MAJA, kind, of(null, held.unit(), null, TODAY.minusDays(1)))).isEmpty();
    assertThat(found(MAJA, kind, of(stranger, held.unit(), null, null))).isEmpty();
    assertThat(found(MAJA, kind, of(held.patient(), "nothing", null, null))).isEmpty();
    assertThat(found(OF_ANOTHER_UNIT, kind, of(held.patient(), held.unit(), null, null))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void shouldReadAPageOfWhatIsFoundForAFixedPrice(Kind kind) throws Exception {
    Held held = devices.held();
    kind.write(this, held);
    kind.write(this, devices.held());
    CaseFilter filter = of(held.patient(), null, TODAY, TODAY);

    assertThat(kind.rows(this, filter, new PageRequest(0, 1)).rows()).hasSize(1);
    assertThat(statements.of(() -> kind.rows(this, filter, new PageRequest(0, 1))))
        .isEqualTo(ROWS_AND_COUNT);
    assertThat(statements.of(() -> kind.rows(this, filter, ALL))).isEqualTo(ROWS_AND_COUNT);
  }

  @ParameterizedTest
  @EnumSource
  void shouldLogWhoseCasesWereSearched(Kind kind) throws Exception {
    found(MAJA, kind, of(Orders.patient(), null, null, null));

    AccessLogRow row = newest();
    assertThat(row.userHsaId()).isEqualTo(MAJA.hsaId());
    assertThat(row.patientIdValue()).isEqualTo("191212121212");
  }

  @Test
  @Tag("V-ID-07")
  void shouldSearchByThosePatientsAloneWhomTheUserMayOpen() throws Exception {
    HolderSearch stranger = new HolderSearch(new Orders().stranger(), null, null);
    String number =
        Database.sql()
            .value(
                "SELECT MIN(u.care_unit_number) FROM care_unit u JOIN recipient r"
                    + " ON r.care_unit_id = u.id");
    HolderSearch unit = new HolderSearch(null, number, null);
    HolderSearch nobody = new HolderSearch(IdentityNumber.parse("201701012393"), null, null);

    assertThat(MAJA.does(() -> recipients.find(patient())).recipientRef())
        .isEqualTo(Orders.patient());
    assertThat(MAJA.does(() -> recipients.find(unit)).number()).isEqualTo(number);
    assertRefused("V-ID-07", () -> MAJA.does(() -> recipients.find(stranger)));
    assertRefused("V-ID-03", () -> MAJA.does(() -> recipients.find(nobody)));
  }

  @Test
  void shouldNotFindAProtectedPersonForThoseWhoHaveNotOpenedIt() throws Exception {
    try (ProtectedPatient person = new ProtectedPatient()) {
      assertThat(person).isNotNull();
      assertThat(MAJA.does(() -> recipients.find(patient())).protectedIdentity()).isTrue();
      assertRefused("V-ID-07", () -> OF_ANOTHER_UNIT.does(() -> recipients.find(patient())));
      assertRefused("V-US-03", () -> Works.TECHNICIAN.does(() -> recipients.find(patient())));
    }
  }

  private static HolderSearch patient() {
    return new HolderSearch(IdentityNumber.parse("191212121212"), null, null);
  }

  private AccessLogRow newest() throws Exception {
    AccessLogSearch all = new AccessLogSearch(null, null, null, null, null, null);
    return Staff.named("logreviewer")
        .does(() -> log.list(all, new PageRequest(0, 1)))
        .rows()
        .get(0);
  }

  private List<String> found(Staff who, Kind kind, CaseFilter filter) throws Exception {
    return who.does(() -> kind.numbers(this, filter));
  }

  private static CaseFilter of(String holder, String item, LocalDate from, LocalDate to) {
    return new CaseFilter(holder, item, from, to);
  }

  private static <T> List<String> each(Page<T> page, Function<T, String> number) {
    return page.rows().stream().map(number).toList();
  }

  /** What is searched. */
  enum Kind {
    ORDER {
      @Override
      String write(CaseSearchIT test, Held held) {
        return Database.sql()
            .value("SELECT order_number FROM device_holding WHERE id = ?", held.id());
      }

      @Override
      List<String> numbers(CaseSearchIT test, CaseFilter filter) {
        return each(test.orders.list(search(filter), ALL), OrderRow::orderNumber);
      }

      @Override
      Page<?> rows(CaseSearchIT test, CaseFilter filter, PageRequest page) {
        return test.orderRows.list(CENTRE, search(filter), ZONE, page);
      }

      private static OrderSearch search(CaseFilter filter) {
        return new OrderSearch(false, false, null, null, filter);
      }
    },
    PICKUP {
      @Override
      String write(CaseSearchIT test, Held held) throws Exception {
        return test.devices.register(held, PickupReason.NO_NEED);
      }

      @Override
      List<String> numbers(CaseSearchIT test, CaseFilter filter) {
        return each(test.pickups.list(search(filter), ALL), PickupRow::pickupNumber);
      }

      @Override
      Page<?> rows(CaseSearchIT test, CaseFilter filter, PageRequest page) {
        return test.pickupRows.list(CENTRE, search(filter), false, ZONE, page);
      }

      private static PickupSearch search(CaseFilter filter) {
        return new PickupSearch(null, null, false, filter);
      }
    },
    WORK {
      @Override
      String write(CaseSearchIT test, Held held) throws Exception {
        long id =
            test.writtenWorks
                .sent(test.writtenWorks.form(held, ActionType.REPAIR_AT_CENTRE, false))
                .id();
        return Database.sql().value("SELECT work_order_number FROM work_order WHERE id = ?", id);
      }

      @Override
      List<String> numbers(CaseSearchIT test, CaseFilter filter) {
        return each(test.works.list(search(filter), ALL), WorkRow::workOrderNumber);
      }

      @Override
      Page<?> rows(CaseSearchIT test, CaseFilter filter, PageRequest page) {
        return test.workRows.list(CENTRE, search(filter), ZONE, page);
      }

      private static WorkSearch search(CaseFilter filter) {
        return new WorkSearch(null, null, false, null, filter);
      }
    },
    REPORT {
      @Override
      String write(CaseSearchIT test, Held held) throws Exception {
        return test.writtenReports.written(held.id()).number();
      }

      @Override
      List<String> numbers(CaseSearchIT test, CaseFilter filter) {
        return each(test.reports.list(search(filter), ALL), DeviationRow::deviationNumber);
      }

      @Override
      Page<?> rows(CaseSearchIT test, CaseFilter filter, PageRequest page) {
        return test.reportRows.list(CENTRE, search(filter), ZONE, page);
      }

      private static DeviationSearch search(CaseFilter filter) {
        return new DeviationSearch(null, null, null, false, filter);
      }
    };

    abstract String write(CaseSearchIT test, Held held) throws Exception;

    abstract List<String> numbers(CaseSearchIT test, CaseFilter filter);

    abstract Page<?> rows(CaseSearchIT test, CaseFilter filter, PageRequest page);
  }
}
