package se.websesam.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.websesam.catalogue.domain.ArticleBuilder.anArticle;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.shared.domain.BusinessRuleViolation;

@Tag("CO-01")
class ArticleTest {

  @Test
  void shouldBeOrderableWhenPublishedAndInRange() {
    assertDoesNotThrow(() -> anArticle().build().requireOrderable("lines:0:quantity"));
  }

  @Test
  @Tag("V-AR-02")
  void shouldRefuseToBeOrderedWhenNotPublished() {
    assertRefused("V-AR-02", anArticle().unpublished().build());
  }

  @Test
  @Tag("V-AR-02")
  void shouldRefuseToBeOrderedWhenNotOrderable() {
    assertRefused("V-AR-02", anArticle().notOrderable().build());
  }

  @Test
  @Tag("V-AR-04")
  void shouldRefuseToBeOrderedWhenDiscontinued() {
    assertRefused("V-AR-04", anArticle().discontinued().build());
  }

  @Test
  @Tag("V-AR-05")
  void shouldRefuseToBeOrderedAsASparePart() {
    assertRefused("V-AR-05", anArticle().type(ArticleType.SPARE_PART).build());
  }

  private static void assertRefused(String rule, Article article) {
    BusinessRuleViolation refused =
        assertThrows(
            BusinessRuleViolation.class, () -> article.requireOrderable("lines:0:quantity"));

    assertEquals(rule, refused.code());
    assertEquals("lines:0:quantity", refused.field());
    assertEquals(List.of("14190"), refused.args());
  }
}
