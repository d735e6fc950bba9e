package se.websesam.order.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.websesam.catalogue.domain.ArticleBuilder.anArticle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.domain.ArticleType;
import se.websesam.order.domain.LineAdvice.Facts;

/** What is to be thought of before an order is submitted. */
class LineAdviceTest {

  private static final Facts NOTHING = new Facts(Map.of(), Map.of(), Set.of(), null, false);

  private final Article device = anArticle().id(1).build();
  private final Article fee = anArticle().id(2).type(ArticleType.FEE).build();

  @Test
  void shouldSayNothingWhenThereIsNothingToSay() {
    assertEquals(List.of(List.of()), codes(NOTHING, new Wanted(device, 1)));
  }

  @Test
  @Tag("CO-06")
  @Tag("V-CO-04")
  void shouldRemindOfTheFeeUntilThereIsOneForEachDevice() {
    Facts facts = new Facts(Map.of(1L, 2L), Map.of(), Set.of(), null, false);

    assertEquals(List.of(List.of("V-CO-04")), codes(facts, new Wanted(device, 1)));
    assertEquals(
        List.of(List.of("V-CO-04"), List.of()),
        codes(facts, new Wanted(device, 2), new Wanted(fee, 1)));
    assertEquals(
        List.of(List.of(), List.of("V-CO-04"), List.of()),
        codes(facts, new Wanted(device, 1), new Wanted(device, 1), new Wanted(fee, 1)));
    assertEquals(
        List.of(List.of(), List.of(), List.of()),
        codes(facts, new Wanted(device, 1), new Wanted(device, 1), new Wanted(fee, 2)));
  }

  @Test
  @Tag("CO-06")
  @Tag("V-CO-04")
  void shouldRemindNoMoreOfAFeeThatIsNotChargedForAReason() {
    Facts facts = new Facts(Map.of(1L, 2L), Map.of(), Set.of(), null, false);

    assertEquals(List.of(List.of("V-CO-04")), codes(facts, new Wanted(device, 1).withoutFee(" ")));
    assertEquals(
        List.of(List.of(), List.of("V-CO-04")),
        codes(facts, new Wanted(device, 1).withoutFee("exchanged"), new Wanted(device, 1)));
    assertEquals(
        List.of(List.of(), List.of(), List.of()),
        codes(
            facts,
            new Wanted(device, 1).withoutFee("exchanged"),
            new Wanted(device, 1),
            new Wanted(fee, 1)));
  }

  @Test
  @Tag("CO-07")
  @Tag("V-CO-05")
  void shouldSplitThePriceAtTheCeiling() {
    LineWarning above = ceiling("300.00", "1000.00");
    LineWarning below = ceiling("1200.00", "1000.00");

    assertEquals("V-CO-05", above.code());
    assertEquals(new BigDecimal("300.00"), above.amount());
    assertEquals(new BigDecimal("700.00"), above.rest());
    assertEquals("Read this.", above.note());
    assertEquals(new BigDecimal("1000.00"), below.amount());
    assertEquals(new BigDecimal("0.00"), below.rest());
  }

  @Test
  @Tag("V-CO-06")
  void shouldSeeThatASimilarMainDeviceIsHeld() {
    Facts facts = new Facts(Map.of(), Map.of(), Set.of("120606"), null, false);
    Article accessory = anArticle().id(3).component().build();

    assertEquals(
        List.of(List.of("V-CO-06"), List.of()),
        codes(facts, new Wanted(device, 1), new Wanted(accessory, 1)));
    assertEquals("120606", LineAdvice.isoClass("12060601"));
    assertEquals("1206", LineAdvice.isoClass("1206"));
  }

  @Test
  @Tag("CO-05")
  @Tag("V-CO-08")
  void shouldProposeTheEquivalentUntilItIsDeclinedWithAReason() {
    Facts facts = new Facts(Map.of(), Map.of(1L, 7L), Set.of(), null, false);

    assertEquals(List.of(List.of("V-CO-08")), codes(facts, new Wanted(device, 1)));
    assertEquals(
        List.of(List.of("V-CO-08")), codes(facts, new Wanted(device, 1, null, null, " ", false)));
    assertEquals(
        List.of(List.of()), codes(facts, new Wanted(device, 1, null, null, "too wide", false)));
  }

  @Test
  @Tag("CO-08")
  void shouldSayThatAConsultantLooksAtTheLine() {
    Article demanding = anArticle().needingConsultant().build();

    assertEquals(List.of(List.of("CO-08")), codes(NOTHING, new Wanted(demanding, 1)));
  }

  @Test
  @Tag("CO-09")
  @Tag("V-CO-07")
  void shouldSeeWhatCannotComeInAHurry() {
    Facts facts = new Facts(Map.of(), Map.of(), Set.of(), null, true);
    Article bought = anArticle().id(3).bought().build();

    assertEquals(
        List.of(List.of(), List.of("V-CO-07")),
        codes(facts, new Wanted(device, 1), new Wanted(bought, 1)));
  }

  @Test
  @Tag("V-CO-18")
  void shouldSeeWhatIsNotAgreedForTheStore() {
    Facts facts = new Facts(Map.of(), Map.of(), Set.of(), Set.of(2L), false);

    assertEquals(
        List.of(List.of("V-CO-18"), List.of()),
        codes(facts, new Wanted(device, 1), new Wanted(fee, 1)));
  }

  private static LineWarning ceiling(String ceiling, String price) {
    Article article = anArticle().ceiling(ceiling, "Read this.").build();
    return LineAdvice.of(List.of(new Wanted(article, 1)), List.of(new BigDecimal(price)), NOTHING)
        .get(0)
        .get(0);
  }

  private static List<List<String>> codes(Facts facts, Wanted... lines) {
    List<BigDecimal> prices = List.of(lines).stream().map(line -> line.article().price()).toList();
    return LineAdvice.of(List.of(lines), prices, facts).stream()
        .map(line -> line.stream().map(LineWarning::code).toList())
        .toList();
  }
}
