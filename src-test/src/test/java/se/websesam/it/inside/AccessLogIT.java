package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static se.websesam.it.inside.Orders.HANDLER;
import static se.websesam.it.inside.Orders.PRESCRIBER;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.domain.AccessOutcome;
import se.websesam.audit.service.AccessLogQueries;
import se.websesam.audit.view.AccessLogRow;
import se.websesam.audit.view.AccessLogSearch;
import se.websesam.device.service.DeviceQueries;
import se.websesam.order.service.CustomerOrderQueries;
import se.websesam.order.service.CustomerOrderService;
import se.websesam.order.service.LineRef;
import se.websesam.order.service.OrderHandlingService;
import se.websesam.order.service.SaveOrder;
import se.websesam.order.service.SavedOrder;
import se.websesam.recipient.domain.IdentityNumber;
import se.websesam.recipient.service.RecipientService;
import se.websesam.recipient.view.HolderSearch;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/** What is done with a patient's data leaves one row: who, when, whose, what, and how it ended. */
@InContainer
@Tag("AC-09")
class AccessLogIT {

  private static final String PATIENT = "191212121212";
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));
  private static final Staff REVIEWER = Staff.named("logreviewer");

  @Inject private RecipientService recipients;
  @Inject private DeviceQueries devices;
  @Inject private CustomerOrderService orders;
  @Inject private CustomerOrderQueries found;
  @Inject private OrderHandlingService handling;
  @Inject private AccessLogQueries log;
  @Inject private Orders made;

  @ParameterizedTest
  @CsvSource({
    "LOOK_UP, SEARCH, RECIPIENT, OK,, 191212121212",
    "LOOK_UP_NOBODY, SEARCH_MISS, RECIPIENT, OK, V-ID-03, 201701012393",
    "LOOK_UP_WITHOUT_REASON, SEARCH, RECIPIENT, REFUSED, AC-09, stranger",
    "DEVICES, VIEW, DEVICE_LIST, OK,, 191212121212",
    "ORDER, CREATE, ORDER, OK,, 191212121212",
    "ORDER_NOTHING, CREATE, ORDER, REFUSED, V-CO-02, 191212121212",
    "OPEN_ORDER, VIEW, ORDER, OK,, 191212121212",
    "CANCEL, CANCEL, ORDER, OK,, 191212121212",
    "CANCEL_TOO_LATE, CANCEL, ORDER, REFUSED, V-CO-10,",
    "DELIVER, UPDATE, ORDER_LINE, OK,, 191212121212",
    "DELIVER_TOMORROW, UPDATE, ORDER_LINE, REFUSED, V-CO-16,",
    "READ_LOG, SEARCH, ACCESS_LOG, OK,,"
  })
  void shouldLeaveOneRow(
      Deed deed, AccessAction what, String object, AccessOutcome outcome, String code, String whose)
      throws Exception {
    Callable<?> call = deed.prepare(this);
    String patient = "stranger".equals(whose) ? made.stranger().value() : whose;
    long last = last();
    Instant before = Instant.now();

    Throwable refusal = catchThrowable(() -> deed.who.does(call));

    assertThat(refusal == null).isEqualTo(code == null);
    assertThat(last()).isEqualTo(last + 1);
    AccessLogRow row = newest();
    assertThat(row.userHsaId()).isEqualTo(deed.who.hsaId());
    assertThat(row.loggedAt()).isBetween(before.minusMillis(1), Instant.now().plusMillis(1));
    assertThat(row.patientIdValue()).isEqualTo(patient);
    assertThat(row.action()).isEqualTo(what);
    assertThat(row.objectType()).isEqualTo(object);
    assertThat(row.outcome()).isEqualTo(outcome);
    assertThat(row.outcomeCode()).isEqualTo(code);
  }

  private static long last() {
    return Database.sql().number("SELECT COUNT(*) FROM access_log");
  }

  /** Read by the reviewer, whose reading stands on top of what he reads. */
  private AccessLogRow newest() throws Exception {
    return REVIEWER.does(this::read).rows().get(0);
  }

  private Page<AccessLogRow> read() {
    AccessLogSearch all = new AccessLogSearch(null, null, null, null, null, null);
    return log.list(all, new PageRequest(0, 1));
  }

  private HolderSearch search(String number) {
    return new HolderSearch(IdentityNumber.parse(number), null, null);
  }

  private long cancelled() throws Exception {
    SavedOrder order = made.submitted(made.sold());
    PRESCRIBER.does(() -> orders.cancel(order.orderId(), made.line(order).version()));
    return order.orderId();
  }

  /** What somebody does; everything before it is prepared. */
  enum Deed {
    LOOK_UP(PRESCRIBER) {
      @Override
      Callable<?> prepare(AccessLogIT test) {
        return () -> test.recipients.open(test.search(PATIENT));
      }
    },
    LOOK_UP_NOBODY(PRESCRIBER) {
      @Override
      Callable<?> prepare(AccessLogIT test) {
        return () -> test.recipients.open(test.search("201701012393"));
      }
    },
    LOOK_UP_WITHOUT_REASON(PRESCRIBER) {
      @Override
      Callable<?> prepare(AccessLogIT test) {
        HolderSearch search = new HolderSearch(test.made.stranger(), null, null);
        return () -> test.recipients.open(search);
      }
    },
    DEVICES(PRESCRIBER) {
      @Override
      Callable<?> prepare(AccessLogIT test) {
        String patient = test.made.form(test.made.sold(), 1).recipientRef();
        return () -> test.devices.deviceList(patient);
      }
    },
    ORDER(PRESCRIBER) {
      @Override
      Callable<?> prepare(AccessLogIT test) {
        SaveOrder form = test.made.form(test.made.sold(), 1);
        return () -> test.orders.submit(form);
      }
    },
    ORDER_NOTHING(PRESCRIBER) {
      @Override
      Callable<?> prepare(AccessLogIT test) {
        SaveOrder form = test.made.form(test.made.sold(), 0);
        return () -> test.orders.submit(form);
      }
    },
    OPEN_ORDER(PRESCRIBER) {
      @Override
      Callable<?> prepare(AccessLogIT test) throws Exception {
        SavedOrder order = test.made.submitted(test.made.sold());
        return () -> test.found.details(order.orderId());
      }
    },
    CANCEL(PRESCRIBER) {
      @Override
      Callable<?> prepare(AccessLogIT test) throws Exception {
        SavedOrder order = test.made.submitted(test.made.sold());
        long version = test.made.line(order).version();
        return () -> test.orders.cancel(order.orderId(), version);
      }
    },
    CANCEL_TOO_LATE(PRESCRIBER) {
      @Override
      Callable<?> prepare(AccessLogIT test) throws Exception {
        long order = test.cancelled();
        return () -> test.orders.cancel(order, 0);
      }
    },
    DELIVER(HANDLER) {
      @Override
      Callable<?> prepare(AccessLogIT test) throws Exception {
        LineRef line = test.made.allocated(test.made.rented());
        return () -> test.handling.deliver(line, TODAY);
      }
    },
    DELIVER_TOMORROW(HANDLER) {
      @Override
      Callable<?> prepare(AccessLogIT test) throws Exception {
        LineRef line = test.made.allocated(test.made.sold());
        return () -> test.handling.deliver(line, TODAY.plusDays(1));
      }
    },
    READ_LOG(REVIEWER) {
      @Override
      Callable<?> prepare(AccessLogIT test) {
        return test::read;
      }
    };

    private final Staff who;

    Deed(Staff who) {
      this.who = who;
    }

    abstract Callable<?> prepare(AccessLogIT test) throws Exception;
  }
}
