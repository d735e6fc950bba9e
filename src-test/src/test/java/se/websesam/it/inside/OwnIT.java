package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.order.service.CustomerOrderQueries;
import se.websesam.order.service.RequisitionQueries;
import se.websesam.order.view.RequisitionRow;
import se.websesam.order.view.RequisitionSearch;
import se.websesam.pickup.domain.PickupReason;
import se.websesam.pickup.service.PickupQueries;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.view.PageRequest;
import se.websesam.user.service.OwnDetailsService;
import se.websesam.user.service.UserQueries;

/** Own contact details, what prescribers have requisitioned, and whose numbers are known. */
@InContainer
class OwnIT {

  private static final Staff MAJA = Orders.PRESCRIBER;
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

  @Inject private OwnDetailsService own;
  @Inject private UserQueries users;
  @Inject private RequisitionQueries requisitions;
  @Inject private CustomerOrderQueries orders;
  @Inject private PickupQueries pickupQueries;
  @Inject private Orders made;
  @Inject private Pickups pickups;

  @Test
  @Tag("AC-05")
  void shouldChangeOnesOwnContactDetails() throws Exception {
    Staff signe = Staff.named("payerchanger");

    signe.does(
        () -> {
          own.change("signe@example.se", "", "070-174 06 99", false);
          return null;
        });

    assertThat(signe.does(users::ownContact))
        .satisfies(
            contact -> {
              assertThat(contact.email()).isEqualTo("signe@example.se");
              assertThat(contact.phone()).isNull();
              assertThat(contact.mobile()).isEqualTo("070-174 06 99");
            });
  }

  @Test
  @Tag("V-US-05")
  void shouldCountWhatHasBeenOrdered() throws Exception {
    String article = made.sold();
    long before = quantity(MAJA, article);

    made.submitted(article);

    assertThat(quantity(MAJA, article)).isEqualTo(before + 1);
    assertThat(quantity(Staff.named("customerservice"), article)).isGreaterThan(before);
    List<String> foreign =
        rows(Staff.named("prescriber2"), today()).stream()
            .map(RequisitionRow::customerNumber)
            .distinct()
            .toList();
    assertThat(foreign).doesNotContain("410101", "410102");
    RequisitionSearch backwards = new RequisitionSearch(TODAY, TODAY.minusDays(1), null);
    assertThatThrownBy(() -> MAJA.does(() -> requisitions.list(backwards, new PageRequest(0, 10))))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessage("V-US-05");
  }

  @Test
  void shouldSayTheSameInExcelAsOnThePages() throws Exception {
    made.submitted(made.sold());
    Map<ChargingForm, String> forms =
        Arrays.stream(ChargingForm.values())
            .collect(Collectors.toMap(Function.identity(), ChargingForm::name));

    byte[] file =
        MAJA.does(
            () ->
                requisitions.workbook(
                    today(), "Rekvirerat", Collections.nCopies(8, "rubrik"), forms));

    List<RequisitionRow> shown = rows(MAJA, today());
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      List<Row> read = workbook.getFirstSheet().read();
      assertThat(read).hasSize(shown.size() + 1);
      assertThat(read.get(1).getCellText(3)).isEqualTo(shown.get(0).articleNumber());
      assertThat(read.get(1).getCellAsNumber(6).orElseThrow().longValue())
          .isEqualTo(shown.get(0).quantity());
    }
  }

  @Test
  void shouldReadOnePageOfTheReport() throws Exception {
    RequisitionSearch ever = new RequisitionSearch(LocalDate.of(2020, 1, 1), TODAY, null);
    Staff service = Staff.named("customerservice");

    List<RequisitionRow> all =
        service.does(() -> requisitions.list(ever, new PageRequest(0, 50))).rows();

    assertThat(all).hasSize(50).doesNotHaveDuplicates();
    assertThat(service.does(() -> requisitions.list(ever, new PageRequest(20, 30))).rows())
        .isEqualTo(all.subList(20, 50));
  }

  @Test
  void shouldKnowNoNumberOfOthers() throws Exception {
    String order = made.submitted(made.rented()).orderNumber();
    String pickup = pickups.register(pickups.held(), PickupReason.NO_NEED);
    Staff other = Staff.named("prescriber2");

    assertThat(MAJA.does(() -> orders.isKnown(order))).isTrue();
    assertThat(other.does(() -> orders.isKnown(order))).isFalse();
    assertThat(MAJA.does(() -> pickupQueries.isKnown(pickup))).isTrue();
    assertThat(other.does(() -> pickupQueries.isKnown(pickup))).isFalse();
  }

  private static RequisitionSearch today() {
    return new RequisitionSearch(TODAY, TODAY, null);
  }

  private List<RequisitionRow> rows(Staff who, RequisitionSearch search) throws Exception {
    return who.does(() -> requisitions.list(search, new PageRequest(0, 200))).rows();
  }

  private long quantity(Staff who, String article) throws Exception {
    return rows(who, today()).stream()
        .filter(row -> row.prescriber().equals("Maja Fjällström"))
        .filter(row -> row.articleNumber().equals(article))
        .mapToLong(RequisitionRow::quantity)
        .sum();
  }
}
