package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.repository.ArticleRepository;
import se.websesam.order.domain.OrderTemplate;
import se.websesam.order.domain.Wanted;
import se.websesam.order.repository.OrderTemplateRepository;
import se.websesam.order.service.OrderTemplateQueries;
import se.websesam.order.service.OrderTemplateService;
import se.websesam.order.service.SaveOrder;
import se.websesam.order.service.SaveTemplate;
import se.websesam.order.view.TemplateDetails;
import se.websesam.order.view.TemplateRow;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.view.PageRequest;

/** Order templates of two who order for one unit, one who orders for another, and the centre. */
@InContainer
class OrderTemplateIT {

  private static final Staff OWNER = Staff.named("prescriber2");
  private static final Staff COLLEAGUE = Staff.named("orderer");
  private static final Staff STRANGER = Staff.named("prescriber");
  private static final Staff CENTRE = Staff.named("customerservice");

  @Inject private OrderTemplateService templates;
  @Inject private OrderTemplateQueries queries;
  @Inject private OrderTemplateRepository repository;
  @Inject private ArticleRepository articles;
  @Inject private UserTransaction transaction;
  @Inject private Orders made;

  @Test
  void shouldBeItsOwnersAloneUntilShared() throws Exception {
    String name = name();
    long id = save(OWNER, form(name, null));

    assertThat(ids(OWNER)).contains(id);
    assertThat(ids(COLLEAGUE)).doesNotContain(id);
    assertThat(COLLEAGUE.does(() -> queries.find(id))).isEmpty();

    save(OWNER, form(id, 1L, name, unit()));
    assertThat(ids(COLLEAGUE)).contains(id);
    assertThat(COLLEAGUE.does(() -> queries.find(id)).orElseThrow().head().own()).isFalse();

    save(OWNER, form(id, 2L, name, null));
    assertThat(ids(COLLEAGUE)).doesNotContain(id);
  }

  @Test
  @Tag("AC-07")
  void shouldBeNothingToAnotherUnitNorToTheCentre() throws Exception {
    String name = name();
    long id = save(OWNER, form(name, unit()));
    Remains kept = Remains.now();

    for (Staff other : List.of(STRANGER, CENTRE)) {
      assertThat(ids(other)).doesNotContain(id);
      assertThat(other.does(() -> queries.find(id))).isEmpty();
      assertRefused("V-NF-01", () -> save(other, form(id, 1L, name, null)));
      assertRefused("V-NF-01", () -> other.does(() -> remove(id, 1)));
      assertRefused("V-NF-01", () -> save(other, form(name(), unit())));
    }

    assertThat(Remains.now()).isEqualTo(kept);
  }

  @Test
  @Tag("V-CO-22")
  void shouldLetItsOwnerAloneChangeAndRemoveIt() throws Exception {
    String name = name();
    long id = save(OWNER, form(name, unit()));
    Remains kept = Remains.now();

    assertRefused("V-CO-22", () -> save(COLLEAGUE, form(id, 1L, name, unit())));
    assertRefused("V-CO-22", () -> COLLEAGUE.does(() -> remove(id, 1)));

    assertThat(Remains.now()).isEqualTo(kept);
    OWNER.does(() -> remove(id, 1));
    assertThat(ids(OWNER)).doesNotContain(id);
    assertThat(ids(COLLEAGUE)).doesNotContain(id);
  }

  @Test
  @Tag("V-CO-21")
  void shouldHaveANameOfItsOwnWithItsOwnerAndItsUnit() throws Exception {
    String name = name();
    save(OWNER, form(name, unit()));

    assertRefused("V-CO-21", () -> save(OWNER, form(name.toUpperCase(), null)));
    assertRefused("V-CO-21", () -> save(COLLEAGUE, form(" " + name, unit())));
    long own = save(COLLEAGUE, form(name, null));
    assertRefused("V-CO-21", () -> save(COLLEAGUE, form(own, 1L, name, unit())));
    assertThat(save(COLLEAGUE, form(own, 1L, name, null))).isEqualTo(own);
  }

  @Test
  @Tag("V-CO-21")
  void shouldRefuseANameThatIsTakenInTheSameMoment() throws Exception {
    String name = name();
    save(OWNER, form(name, null));
    transaction.begin();
    try {
      Article article = articles.findByNumber(made.sold()).orElseThrow();
      repository.add(
          OrderTemplate.of(
              name,
              null,
              List.of(new Wanted(article, 1)),
              Act.of(OWNER.id(), Instant.parse("2026-03-02T08:00:00Z"))));

      assertRefused("V-CO-21", repository::flush);
    } finally {
      transaction.rollback();
    }
  }

  @Test
  @Tag("G-04")
  void shouldMakeOneTemplateOfAFormSentTwice() throws Exception {
    SaveTemplate form = form(name(), null);

    long id = save(OWNER, form);

    assertThat(save(OWNER, form)).isEqualTo(id);
    assertRefused("V-CC-02", () -> save(COLLEAGUE, form));
  }

  @Test
  @Tag("V-CC-01")
  void shouldRefuseWhoHasReadAnOlderVersion() throws Exception {
    String name = name();
    long id = save(OWNER, form(name, null));
    save(OWNER, form(id, 1L, name, null));

    assertRefused("V-CC-01", () -> save(OWNER, form(id, 1L, name, null)));
    assertRefused("V-CC-01", () -> OWNER.does(() -> remove(id, 1)));
  }

  @Test
  void shouldKeepAMainDeviceWithItsPartsAndWriteThemAnew() throws Exception {
    SaveTemplate first =
        new SaveTemplate(
            key(),
            null,
            null,
            name(),
            null,
            List.of(line("14007", 1, null), line("14190", 2, 0), line(made.sold(), 3, null)));
    long id = save(OWNER, first);
    assertThat(lines(id)).containsExactly("14007 1 null", "14190 2 0", made.sold() + " 3 null");

    List<SaveOrder.Line> fewer = List.of(line(made.sold(), 1, null), line("14190", 1, null));
    save(OWNER, new SaveTemplate(key(), id, 1L, first.name(), null, fewer));

    assertThat(lines(id)).containsExactly(made.sold() + " 1 null", "14190 1 null");
  }

  @Test
  @Tag("V-AR-04")
  void shouldTellWhatHasBeenDiscontinuedSinceAndWhatSatOnIt() throws Exception {
    List<SaveOrder.Line> lines =
        List.of(line(made.sold(), 1, null), line("14007", 1, null), line("14190", 1, 1));
    String name = name();
    long id = save(OWNER, new SaveTemplate(key(), null, null, name, null, lines));
    String discontinue = "UPDATE article SET status = ? WHERE article_number = '14007'";
    Database.sql().execute(discontinue, "DISCONTINUED");
    try {
      TemplateDetails template = details(id);

      assertThat(template.lines().get(1).refusal()).isEqualTo("V-AR-04");
      assertThat(IntStream.range(0, 3).mapToObj(template::isUsable))
          .containsExactly(true, false, false);
      assertThatThrownBy(() -> save(OWNER, new SaveTemplate(key(), id, 1L, name, null, lines)))
          .hasMessage("V-AR-04");
    } finally {
      Database.sql().execute(discontinue, "ACTIVE");
    }
    assertThat(details(id).isUsable(2)).isTrue();
  }

  private long save(Staff member, SaveTemplate form) throws Exception {
    return member.does(() -> templates.save(form));
  }

  private boolean remove(long id, long version) {
    templates.remove(id, version);
    return true;
  }

  /** What both the list and the choice of templates show somebody; they show the same. */
  private List<Long> ids(Staff member) throws Exception {
    List<TemplateRow> options = member.does(() -> queries.options());
    assertThat(member.does(() -> queries.list(new PageRequest(0, 200))).rows()).isEqualTo(options);
    return options.stream().map(TemplateRow::id).toList();
  }

  private TemplateDetails details(long id) throws Exception {
    return OWNER.does(() -> queries.find(id)).orElseThrow();
  }

  private List<String> lines(long id) throws Exception {
    return details(id).lines().stream()
        .map(l -> l.article().articleNumber() + " " + l.quantity() + " " + l.parent())
        .toList();
  }

  private SaveTemplate form(String name, Long customerId) {
    return form(null, null, name, customerId);
  }

  private SaveTemplate form(Long id, Long version, String name, Long customerId) {
    return new SaveTemplate(
        key(), id, version, name, customerId, List.of(line(made.sold(), 1, null)));
  }

  private static SaveOrder.Line line(String articleNumber, int quantity, Integer parent) {
    return new SaveOrder.Line(articleNumber, quantity, parent, null);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static String name() {
    return "Mall " + UUID.randomUUID();
  }

  /** The customer that owner and colleague order for. */
  private static Long unit() {
    return Database.sql().number("SELECT id FROM customer WHERE customer_number = '420101'");
  }

  private static void assertRefused(String rule, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOf(BusinessRuleViolation.class).hasMessage(rule);
  }
}
