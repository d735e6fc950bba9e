package se.websesam.arch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.websesam.message.domain.MessageKind;
import se.websesam.shared.domain.RegionWords;

/** Texts of pages, labels, rules and mails: all that are asked for are there, in both languages. */
class TextRulesTest {

  private static final Pattern JAVA_STRING = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern PAGE_TEXT = Pattern.compile("[.]page\\(\\s*(\"[^\"]+\")");

  private static final Map<String, String> WEB_JAVA =
      SourceTree.under("web/src/main/java", ".java");

  private static final List<PageFile> PAGES = PageFile.all();

  @Test
  void shouldHelpOnEveryPageInBothLanguages() {
    Bundle messages = Bundle.read("Messages");
    List<PageFile> pages =
        PAGES.stream().filter(page -> page.name().matches(".*/webapp/(portal|centre)/.*")).toList();

    assertTrue(pages.size() > 15);
    assertEquals(List.of(), FileRules.withoutHelp(pages, messages.swedish(), messages.english()));
  }

  @Test
  void shouldSeePagesWithoutAHelpTextOfTheirOwn() {
    Map<String, String> swedish = Map.of("a.help", "Gör så. Gör sen så.", "b.help", "Gör så.");
    List<PageFile> pages =
        List.of(
            helped("right", "a.help"),
            helped("twice", "a.help"),
            helped("short", "b.help"),
            helped("missing", "c.help"),
            new PageFile("none", "<p/>"));

    assertEquals(
        List.of("twice", "short", "missing", "none"),
        FileRules.withoutHelp(pages, swedish, Map.of("a.help", "Do so. Then so.")));
  }

  @Test
  void shouldKeepAnEmptySwedishFileBesideEveryBundle() {
    for (String bundle : Bundle.names()) {
      assertEquals("", Bundle.swedishFile(bundle), bundle + "_sv.properties");
    }
  }

  @Test
  void shouldSayEverythingOnce() {
    assertEquals(Set.of(), Bundle.repeated());
  }

  @Test
  void shouldSayEverythingInSwedishAndEnglish() {
    for (String bundle : Bundle.names()) {
      assertEquals(Set.of(), Bundle.read(bundle).unequal(), bundle);
    }
  }

  @Test
  void shouldSayWhatRegionsCallOtherwiseOnlyInFormsThatCanBeReplaced() {
    RegionWords own =
        RegionWords.of(
            Map.of(RegionWords.Term.DEVIATION, "a b c d", RegionWords.Term.STORE, "a b a d"));
    Pattern ours = Pattern.compile("\\p{L}*(felrapport|förråd)\\p{L}*", Pattern.CASE_INSENSITIVE);

    for (String bundle : Bundle.names()) {
      for (String text : Bundle.read(bundle).swedish().values()) {
        assertFalse(ours.matcher(own.in(text)).find(), text);
      }
    }
  }

  @Test
  void shouldHaveEveryTextThatIsAskedFor() {
    Bundle messages = Bundle.read("Messages");
    Bundle labels = Bundle.read("Labels");

    assertEquals(Set.of(), pageTexts().missingIn(messages.swedish()));
    assertEquals(Set.of(), labelUse().missingIn(labels.swedish()));
  }

  @Test
  void shouldHaveNoTextOfAPageThatNothingAsksFor() {
    TextUse use = pageTexts();
    Set<String> literals = javaStrings();

    assertEquals(
        Set.of(),
        unused(Bundle.read("Messages"), key -> use.covers(key) || literals.contains(key)));
  }

  @Test
  void shouldHaveALabelForEveryConstantThatAPageShows() {
    Set<String> shown =
        labelUse().beginnings().stream()
            .map(beginning -> beginning.substring(0, beginning.length() - 1))
            .flatMap(name -> FileRules.labelsOf(name, List.copyOf(Production.CLASSES)))
            .collect(Collectors.toCollection(TreeSet::new));

    shown.removeAll(Bundle.read("Labels").swedish().keySet());
    assertEquals(Set.of(), shown);
  }

  @Test
  void shouldHaveNoLabelOfAConstantThatDoesNotExist() {
    assertEquals(
        Set.of(),
        unused(
            Bundle.read("Labels"),
            key ->
                FileRules.labelsOf(key.replaceFirst("\\..*", ""), List.copyOf(Production.CLASSES))
                    .anyMatch(key::equals)));
  }

  @Test
  void shouldHaveATextForEveryRuleThatRefusesAndNoOther() {
    Bundle rules = Bundle.read("Rules");

    Set<String> expected =
        FileRules.codes(SourceTree.product(".java").values()).stream()
            .map(code -> "rule." + code)
            .collect(Collectors.toSet());
    if (rules.isWritten()) {
      assertEquals(new TreeSet<>(expected), rules.swedish().keySet());
    }
  }

  @Test
  void shouldHaveSubjectAndTextForEveryKindOfMessage() {
    Bundle mail = Bundle.read("Mail");
    TextUse use = TextUse.of(expressions(), "mail", "mail");

    Set<String> expected =
        Stream.of(MessageKind.values())
            .flatMap(kind -> use.ends().stream().map(end -> kind.name() + end))
            .collect(Collectors.toCollection(TreeSet::new));
    expected.addAll(use.keys());
    if (mail.isWritten()) {
      assertEquals(expected, mail.swedish().keySet());
    }
  }

  @Test
  void shouldSeeWhichTextsAreAskedFor() {
    TextUse use =
        TextUse.of(
            Stream.of(
                "#{msg['order_list.title']}",
                "#{msg.plain}",
                "#{msg['denied.'.concat(bean.reason)]}",
                "#{msg[row.kind eq 'RENTAL' ? 'a.month' : 'a.piece']}",
                "#{texts.page('frame.hits', 'no.key', rows.size())}",
                "#{labels['OrderStatus.'.concat(x)]}"),
            "msg",
            "page");

    assertEquals(
        Set.of("order_list.title", "plain", "a.month", "a.piece", "frame.hits"), use.keys());
    assertEquals(Set.of("denied."), use.beginnings());
    assertEquals(
        Set.of("order_list.title", "a.month", "a.piece", "denied.*"),
        use.missingIn(Map.of("plain", "", "frame.hits", "")));
    assertTrue(use.covers("denied.nocard"));
    assertFalse(use.covers("a.year"));
  }

  @Test
  void shouldSeeTextsThatOneLanguageLacksOrFillsDifferently() {
    Bundle planted =
        new Bundle(
            "Planted",
            Bundle.parse("a=x\nb=x {0}\nc=x\nd={0} {1}"),
            Bundle.parse("a=y\nb=y\nd={1,number} {0}\ne=y"));

    assertEquals(Set.of("b", "c", "e"), planted.unequal());
    assertEquals(Set.of("a", "b", "c"), unused(planted, "d"::equals));
  }

  @Test
  void shouldSeeTheConstantsOfAnEnumAsLabels() {
    Collection<JavaClass> classes = List.copyOf(Production.CLASSES);

    assertEquals(
        List.of("SupplyMode.STOCKED", "SupplyMode.ORDER_ITEM"),
        FileRules.labelsOf("SupplyMode", classes).toList());
    assertEquals(List.of("NoSuchEnum"), FileRules.labelsOf("NoSuchEnum", classes).toList());
  }

  private static PageFile helped(String name, String key) {
    return new PageFile(name, "<ui:param name=\"help\" value=\"#{msg['" + key + "']}\"/>");
  }

  private Stream<String> expressions() {
    return PAGES.stream().flatMap(page -> page.expressions().stream());
  }

  private TextUse pageTexts() {
    Stream<String> fromJava =
        WEB_JAVA.values().stream()
            .flatMap(source -> PAGE_TEXT.matcher(source).results())
            .map(match -> "#{texts.page(" + match.group(1) + ")}");
    return TextUse.of(Stream.concat(expressions(), fromJava), "msg", "page");
  }

  private TextUse labelUse() {
    return TextUse.of(expressions(), "labels", "label");
  }

  private Set<String> javaStrings() {
    return WEB_JAVA.values().stream()
        .flatMap(source -> JAVA_STRING.matcher(source).results())
        .map(match -> match.group(1))
        .collect(Collectors.toSet());
  }

  private static Set<String> unused(Bundle bundle, Predicate<String> used) {
    return bundle.swedish().keySet().stream()
        .filter(key -> !used.test(key))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
