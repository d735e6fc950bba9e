package se.websesam.catalogue.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.websesam.catalogue.view.ArticleText;
import se.websesam.shared.repository.TestDatabase;

class ArticleRepositoryTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  void shouldListTheTextsOfPublishedArticlesByNumber(TestDatabase database) {
    ArticleRepository articles = database.repository(new ArticleRepository());

    assertEquals(
        List.of(
            new ArticleText(
                2, "A1", "S-1", "Rullstol Rullmo Barn", "Rullmo Barn", "Byggs ut.", false, false),
            new ArticleText(1, "A2", "S-2", "Käpp", "Käpp Stadvik", null, false, false)),
        articles.listTexts());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("databases")
  void shouldMarkTheTextsAnewWhenAnArticleChangesOrGoes(TestDatabase database) {
    ArticleRepository articles = database.repository(new ArticleRepository());
    String first = articles.textMark();
    assertEquals(first, articles.textMark());

    database.execute("UPDATE article SET version = version + 1 WHERE id = 2");
    String changed = articles.textMark();
    assertNotEquals(first, changed);

    database.execute("DELETE FROM article WHERE id = 2");
    String gone = articles.textMark();
    assertNotEquals(changed, gone);

    database.execute("DELETE FROM article");
    assertNotEquals(gone, articles.textMark());
  }

  static Stream<TestDatabase> databases() {
    return TestDatabase.all()
        .peek(
            database ->
                database.execute(
                    "INSERT INTO supplier (id, name) VALUES (1, 'Leverantör');"
                        + " INSERT INTO iso_code (code, edition, name)"
                        + " VALUES ('122203', 2022, 'Rullstolar');"
                        + article(1, "'A2', 'Käpp', 'Käpp Stadvik', NULL, 'S-2', TRUE")
                        + article(
                            2,
                            "'A1', 'Rullstol Rullmo Barn', 'Rullmo Barn', 'Byggs ut.', 'S-1', TRUE")
                        + article(3, "'A0', 'Nav', 'Nav', NULL, 'S-3', FALSE")));
  }

  private static String article(long id, String texts) {
    return "; INSERT INTO article (id, version, article_type, status, iso_code, iso_edition,"
        + " supplier_id, charging_form, price, vat_rate, individual_tracked, supply_mode,"
        + " orderable, can_be_component, article_number, designation, product, description,"
        + " supplier_article_number, published) VALUES ("
        + id
        + ", 1, 'SPARE_PART', 'ACTIVE', '122203', 2022, 1, 'SALE', 1.00, 0.25, FALSE, 'STOCKED',"
        + " FALSE, FALSE, "
        + texts
        + ")";
  }
}
