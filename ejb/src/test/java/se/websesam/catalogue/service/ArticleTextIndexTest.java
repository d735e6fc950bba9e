package se.websesam.catalogue.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.websesam.catalogue.view.ArticleText;

class ArticleTextIndexTest {

  private static final ArticleTextIndex CATALOGUE =
      new ArticleTextIndex(
          List.of(
              text(
                  14001,
                  "1002-14001",
                  "Rullstol Rullmo Allround 35 cm grå",
                  "Rullmo Allround",
                  "Hopfällbar rullstol för dagligt bruk inne och ute. Måttet är sittbredden."),
              text(
                  14061,
                  "1002-14061",
                  "Transportrullstol Rullmo Lätt 40 cm",
                  "Rullmo Lätt",
                  "Hopfällbar rullstol med små hjul som körs av en medhjälpare."),
              text(
                  14091,
                  "EM 14091/A",
                  "Elrullstol Elmark Inne 40 cm",
                  "Elmark Inne",
                  "Smidig elrullstol för inomhusbruk med eldriven sitslyft."),
              text(
                  14190,
                  "1002-14190",
                  "Armstöd Cross kort hö",
                  "Armstöd Cross",
                  "Löstagbart armstöd med skydd för kläderna."),
              text(
                  14231,
                  "1002-14231",
                  "Länkhjul Rullmo 5 tum",
                  "Länkhjul Rullmo",
                  "Länkhjul med lager till rullstolarna Rullmo."),
              text(
                  37331,
                  "1001-37331",
                  "Rollator Gångvik Ute låg blå",
                  "Gångvik Ute",
                  "Rollator med fyra hjul, sits och korg för promenader ute."),
              text(
                  37421,
                  "1001-37421",
                  "Korg till rollator Gångvik liten",
                  "Korg Gångvik",
                  "Avtagbar korg i nät."),
              text(
                  37331001,
                  "14190",
                  "Bricka till rollator Gångvik",
                  "Bricka Gångvik",
                  "Bricka med kant och mugghållare."),
              text(71076, "1005-71076", "Toalettarmstöd Hövlinge", "Hövlinge Armstöd", null)));

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "14001,                14001",
    "37331,                37331 37331001",
    "1001-37421,           37421",
    "100137421,            37421",
    "em 14091/a,           14091",
    "EM14091,              14091",
    "Hövlinge,             71076"
  })
  void shouldFindByNumberAndName(String words, String found) {
    assertEquals(found, search(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"14331", "nav 14331"})
  void shouldPutTheArticleNumberBeforeTheSuppliersAndBothBeforeBeginnings(String words) {
    ArticleTextIndex index =
        new ArticleTextIndex(
            List.of(
                text(143310, "A", "Nav", "Nav", null),
                text(9, "14331", "Nav", "Nav", null),
                text(14331, "B", "Nav", "Nav", null)));

    assertEquals(List.of(14331L, 9L, 143310L), index.search(words, true));
  }

  @Test
  void shouldNotGuessNumbers() {
    ArticleTextIndex index =
        new ArticleTextIndex(List.of(text(1, "A", "Batteri RB22450", "Batteri", null)));

    assertEquals(List.of(1L), index.search("rb22450", true));
    assertEquals(List.of(), index.search("rb22451", true));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "rullstolar,    14001 14061 14091 14231",
    "rullstolarna,  14231 14001 14061 14091",
    "RULLSTOLEN,    14001 14061 14091 14231",
    "armstöden,     14190 71076",
    "rollatorer,    37331 37421 37331001",
    "rollatorn,     37331 37421 37331001",
    "brickor,       37331001",
    "promenaden,    37331"
  })
  void shouldFindOtherInflections(String words, String found) {
    assertEquals(sorted(found), sorted(search(words)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "rulstol,      14001",
    "rulstolar,    14001",
    "rullsotl,     14001",
    "rullstoll,    14001",
    "tullstol,     14001",
    "Gangvik ute,  37331",
    "Gnågvik ute,  37331",
    "rolator korg, 37421",
    "mugghalare,   37331001"
  })
  void shouldFindInSpiteOfOneTypingError(String words, long first) {
    assertEquals(first, CATALOGUE.search(words, true).get(0));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"armstod, 14190 71076", "Lankhjul, 14231", "hovlinge, 71076", "rullmo latt, 14061"})
  void shouldFindWithoutDotsAndRings(String words, String found) {
    assertEquals(found, search(words));
  }

  @Test
  void shouldTakeWordsWithTheirLettersRightBeforeThoseWithout() {
    ArticleTextIndex index =
        new ArticleTextIndex(
            List.of(text(1, "A", "Las", "Las", null), text(2, "B", "Lås", "Lås", null)));

    assertEquals(List.of(2L, 1L), index.search("lås", true));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "korg rollator,     37421 37331",
    "rollator korg ute, 37331",
    "korg armstöd,      ''",
    "rollator 37421,    37421",
    "40 cm elmark,      14091"
  })
  void shouldWantEveryWord(String words, String found) {
    assertEquals(found, search(words));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "toal,        71076",
    "arm,         14190 71076",
    "armstöd,     14190 71076",
    "rull stol,   14001 14061 14091 14231",
    "el-rullstol, 14091",
    "3742,        37421"
  })
  void shouldFindPartsOfCompoundWords(String words, String found) {
    assertEquals(found, search(words));
  }

  @Test
  void shouldPutTheWordItselfBeforeItsPartsAndTheNameBeforeTheDescription() {
    assertEquals("14001 14061 14091 14231", search("rullstol"));
    assertEquals("37421 37331", search("korg"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"xyzzy", "99999", "14002", "rxlstxl", "*", "()", "\"", "-", "~", "\\", "?"})
  void shouldFindNothingForNonsense(String words) {
    assertEquals("", search(words));
  }

  @Test
  void shouldTakeSpecialCharactersForBlanks() {
    assertEquals("37421", search("*korg:(till)\"+-~ ^[{liten}]\\ ? /&&||!"), "signs and a word");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "å ", "å-", "stöd ", "stöder-", "rullstolarna ", "*", "😀", "\ud83d "})
  void shouldBearLongTexts(String repeated) {
    String words = repeated.repeat(2000 / repeated.length());

    assertEquals(CATALOGUE.search(words, true), CATALOGUE.search(words + words, true));
  }

  @Test
  void shouldPutMainDevicesBeforeTheirAccessories() {
    ArticleTextIndex index =
        new ArticleTextIndex(
            List.of(
                text(1, "A", "Bord till rullstol Rullmo", "Rullstolsbord Rullmo", null),
                text(2, "B", "Nackstöd Rullmo", "Nackstöd Rullmo", null),
                main(3, "Elrullstol Elmark Inne 40 cm", "Elmark Inne"),
                main(4, "Rullstol Rullmo Allround 35 cm grå", "Rullmo Allround")));

    assertEquals("4 3 1", ids(index.search("rullstol", true)));
    assertEquals("4 3 1", ids(index.search("rullstolar", true)));
    assertEquals(4L, index.search("rullmo", true).get(0));
    assertEquals("2", ids(index.search("nackstöd", true)));
  }

  @Test
  void shouldLeaveOutOtherAssortmentUnlessAskedFor() {
    ArticleTextIndex index =
        new ArticleTextIndex(
            List.of(
                new ArticleText(1, "1", "A", "Käpp", "Käpp", null, true, false),
                new ArticleText(2, "2", "B", "Käpp", "Käpp", null, true, true)));

    assertEquals("2", ids(index.search("käpp", false)));
    assertEquals("1 2", ids(index.search("käpp", true)));
    assertEquals("", ids(index.search("1", false)));
  }

  @Test
  void shouldKeepTheOrderOfEqualHits() {
    List<ArticleText> alike =
        LongStream.range(0, 5000)
            .mapToObj(id -> text(id, "S" + id, "Griptång", "Tång", null))
            .toList();

    assertEquals(
        LongStream.range(0, 5000).boxed().toList(),
        new ArticleTextIndex(alike).search("tång", true));
  }

  @Test
  void shouldFindNothingInAnEmptyCatalogue() {
    assertFalse(new ArticleTextIndex(List.of()).search("rullstol", true).iterator().hasNext());
  }

  private static String search(String words) {
    return ids(CATALOGUE.search(words, true));
  }

  private static String ids(List<Long> ids) {
    return String.join(" ", ids.stream().map(String::valueOf).toList());
  }

  private static List<String> sorted(String ids) {
    return List.of(ids.split(" ")).stream().sorted().toList();
  }

  private static ArticleText text(
      long id, String supplierNumber, String designation, String product, String description) {
    return new ArticleText(
        id, Long.toString(id), supplierNumber, designation, product, description, false, true);
  }

  private static ArticleText main(long id, String designation, String product) {
    return new ArticleText(id, Long.toString(id), "M" + id, designation, product, null, true, true);
  }
}
