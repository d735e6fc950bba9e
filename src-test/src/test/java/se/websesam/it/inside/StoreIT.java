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
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.view.PageRequest;
import se.websesam.stock.domain.MovementKind;
import se.websesam.stock.repository.StockRepository;
import se.websesam.stock.service.CartService;
import se.websesam.stock.service.StockKeepingService;
import se.websesam.stock.service.StockQueries;
import se.websesam.stock.service.WithdrawalService;
import se.websesam.stock.view.MovementRow;
import se.websesam.stock.view.StockFilter;
import se.websesam.stock.view.StockRow;

/** What stands in a store, who sees it, and what its contact does to keep it. */
@InContainer
class StoreIT {

  private static final String STORE = "6201";
  private static final Staff OLLE = Staff.named("prescriber2");
  private static final Staff RUT = Staff.named("orderer");
  private static final Staff YLVA = Staff.named("storecontact2");

  @Inject private StockQueries stock;
  @Inject private StockKeepingService keeping;
  @Inject private WithdrawalService withdrawals;
  @Inject private CartService carts;
  @Inject private StockRepository ledger;

  @AfterEach
  void shouldKeepTheLedger() {
    assertThat(ledger.listFaults()).isEmpty();
  }

  @Test
  void shouldShowTheStoresOfOthersToNobody() {
    long others = store("6101");

    assertThatThrownBy(
            () -> OLLE.does(() -> stock.list(others, StockFilter.all(), new PageRequest(0, 25))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> OLLE.does(() -> carts.reserve(reserve("6101", "14190", 1))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> OLLE.does(() -> withdrawals.register(form(OLLE, "6101", "14190", 1))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  @Tag("BS-01")
  @Tag("V-BS-01")
  void shouldKeepAnotherLevelOrNone() throws Exception {
    String article = soldArticle(STORE);

    YLVA.does(() -> setLevel(article, 7));
    assertThat(row(article).safetyLevel()).isEqualTo(7);
    assertRefused("V-BS-01", () -> YLVA.does(() -> setLevel(article, 0)));
    YLVA.does(() -> setLevel(article, null));

    assertThat(row(article).safetyLevel()).isNull();
  }

  @Test
  @Tag("V-BS-02")
  @Tag("V-BS-04")
  @Tag("V-CC-01")
  void shouldTakeOverWhatWasCountedWithItsReason() throws Exception {
    String article = soldArticle(STORE);
    int before = row(article).physical();

    assertRefused("V-BS-02", () -> YLVA.does(() -> count(article, before, null, "x")));
    assertRefused("V-BS-04", () -> YLVA.does(() -> count(article, before, before + 2, " ")));
    assertRefused("V-CA-02", () -> YLVA.does(() -> count(article, before, 90, "19121212-1212")));
    assertThat(YLVA.does(() -> count(article, before, before, null))).isZero();
    assertThat(YLVA.does(() -> count(article, before, before + 2, "stod i hallen"))).isEqualTo(2);

    assertThat(row(article).physical()).isEqualTo(before + 2);
    assertThat(movements(article).get(0))
        .satisfies(
            row -> {
              assertThat(row.kind()).isEqualTo(MovementKind.COUNTED);
              assertThat(row.quantity()).isEqualTo(2);
              assertThat(row.reason()).isEqualTo("stod i hallen");
            });
    assertRefused("V-CC-01", () -> YLVA.does(() -> count(article, before, before + 2, "igen")));
  }

  @Test
  @Tag("V-BS-03")
  void shouldCountAwayNothingThatIsReserved() throws Exception {
    String article = soldArticle(STORE);
    int before = row(article).physical();
    long line = RUT.does(() -> carts.reserve(reserve(STORE, article, 1)));
    int reserved = row(article).reserved();

    assertRefused("V-BS-03", () -> YLVA.does(() -> count(article, before, reserved - 1, "borta")));
    YLVA.does(() -> count(article, before, reserved, "resten borta"));

    assertThat(row(article).available()).isZero();
    release(carts, RUT, line);
  }

  @Test
  @Tag("BS-11")
  @Tag("V-BS-05")
  void shouldMissANumberedUnitAndFindItAgain() throws Exception {
    String unit = freeUnit(STORE);
    String article = articleOf(unit);
    int before = row(article).physical();
    assertRefused("V-BS-05", () -> YLVA.does(() -> count(article, before, 0, "borta")));
    assertRefused("V-WD-03", () -> YLVA.does(() -> countUnit(article, unit, true)));
    String elsewhere = freeUnit("6101");
    assertRefused("V-WD-03", () -> YLVA.does(() -> countUnit(article, elsewhere, false)));

    YLVA.does(() -> countUnit(article, unit, false));
    assertThat(row(article).physical()).isEqualTo(before - 1);
    assertThat(statusOfUnit(unit)).isEqualTo("LOST");
    assertThat(ledger.listFaults()).isEmpty();
    assertRefused("V-WD-03", () -> YLVA.does(() -> countUnit(article, unit, false)));
    YLVA.does(() -> countUnit(article, unit, true));

    assertThat(row(article).physical()).isEqualTo(before);
    assertThat(statusOfUnit(unit)).isEqualTo("IN_BUFFER_STORE");
  }

  @Test
  @Tag("V-BS-03")
  void shouldMissNoUnitThatSomebodyHasReserved() throws Exception {
    String unit = freeUnit(STORE);
    long line = RUT.does(() -> carts.reserve(reserve(STORE, unit, 1)));

    assertRefused("V-BS-03", () -> YLVA.does(() -> countUnit(articleOf(unit), unit, false)));
    release(carts, RUT, line);
  }

  @Test
  @Tag("V-CA-01")
  void shouldLetGoOfWhatOthersHaveReservedAndTellThem() throws Exception {
    String article = soldArticle(STORE);
    long line = RUT.does(() -> carts.reserve(reserve(STORE, article, 1)));
    String told =
        "SELECT COUNT(*) FROM message WHERE kind = 'CART_RELEASED' AND user_id = " + RUT.id();
    long before = Database.sql().number(told);

    YLVA.does(() -> letGo(line));

    assertThat(statusOf(line)).isEqualTo("RELEASED");
    assertThat(Database.sql().number(told)).isEqualTo(before + 1);
    assertRefused("V-CA-01", () -> YLVA.does(() -> letGo(line)));
  }

  @Test
  void shouldKeepNoStoreOfOthers() throws Exception {
    Staff other = Staff.named("storecontact");
    String article = soldArticle(STORE);
    long line = RUT.does(() -> carts.reserve(reserve(STORE, article, 1)));

    assertThatThrownBy(() -> other.does(() -> setLevel(article, 5))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> other.does(() -> count(article, 0, 5, "x")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> other.does(() -> letGo(line))).isInstanceOf(NotFound.class);
    release(carts, RUT, line);
  }

  @Test
  void shouldHaveAContactInEveryStore() {
    assertThat(
            Database.sql()
                .values(
                    "SELECT s.store_number FROM buffer_store s WHERE NOT EXISTS (SELECT 1"
                        + " FROM user_customer c JOIN user_role r ON r.user_id = c.user_id"
                        + " WHERE c.customer_id = s.customer_id AND r.role_code = 'STORE_CONTACT')"))
        .isEmpty();
  }

  private Object setLevel(String article, Integer level) {
    keeping.setLevel(store(STORE), article, level);
    return null;
  }

  private int count(String article, int seen, Integer counted, String reason) {
    return keeping.count(store(STORE), article, seen, counted, reason);
  }

  private Object countUnit(String article, String unit, boolean found) {
    keeping.countUnit(store(STORE), article, unit, found, "inventering i november");
    return null;
  }

  private Object letGo(long line) {
    keeping.release(
        line, Database.sql().number("SELECT version FROM cart_line WHERE id = ?", line));
    return null;
  }

  private StockRow row(String article) throws Exception {
    return YLVA.does(() -> stock.article(store(STORE), article));
  }

  private List<MovementRow> movements(String article) throws Exception {
    long id = row(article).articleId();
    return YLVA.does(() -> stock.movements(store(STORE), id, new PageRequest(0, 25))).rows();
  }

  private static String articleOf(String unit) {
    return Database.sql()
        .value(
            "SELECT a.article_number FROM article a JOIN device_individual i"
                + " ON i.article_id = a.id WHERE i.individual_number = ?",
            unit);
  }

  private static String statusOfUnit(String unit) {
    return Database.sql()
        .value("SELECT status FROM device_individual WHERE individual_number = ?", unit);
  }
}
