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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.websesam.message.domain.MessageKind;
import se.websesam.shared.domain.RegionWords;

/** Pages, bundles and sources, where no class tells. */
class FileRulesTest {

  /** Permissions of pages and services that are still being written. */
  private static final Set<String> EARLY = Set.of();

  /** Keys that Faces itself asks for. */
  private static final String FACES = "Faces";

  private static final Pattern JAVA_STRING = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern PAGE_TEXT = Pattern.compile("[.]page\\(\\s*(\"[^\"]+\")");

  private static final Map<String, String> JAVA = SourceTree.product(".java");
  private static final Map<String, String> WEB_JAVA =
      SourceTree.under("web/src/main/java", ".java");
  private static final List<PageFile> PAGES =
      SourceTree.under("web/src/main/webapp", ".xhtml").entrySet().stream()
          .map(file -> new PageFile(file.getKey(), file.getValue()))
          .toList();

  @Test
  void shouldTakeEveryTextOfAPageFromABundle() {
    assertEquals(List.of(), offences(PageFile::literalTexts));
  }

  @Test
  void shouldCallNoServiceFromAPage() {
    assertEquals(List.of(), offences(PageFile::serviceCalls));
  }

  @Test
  void shouldCarryNoScriptInAPage() {
    assertEquals(List.of(), offences(PageFile::scripts));
  }

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

  private static PageFile helped(String name, String key) {
    return new PageFile(name, "<ui:param name=\"help\" value=\"#{msg['" + key + "']}\"/>");
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
        FileRules.codes(JAVA.values()).stream()
            .map(code -> "rule." + code)
            .collect(Collectors.toSet());
    if (rules.isWritten()) {
      assertEquals(new TreeSet<>(expected), rules.swedish().keySet());
    }
  }

  @Test
  void shouldTestEveryRuleThatRefuses() {
    Set<String> codes = FileRules.codes(JAVA.values());

    codes.removeAll(FileRules.tags(SourceTree.tests().values()));
    assertEquals(Set.of(), codes);
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
  void shouldLeaveNoReminderInTheSources() {
    assertEquals(
        List.of(),
        FileRules.reminders(SourceTree.product(".java", ".xhtml", ".sql", ".properties")));
  }

  @Test
  void shouldNameNobodyInTheSources() {
    assertEquals(
        List.of(),
        FileRules.identityNumbers(
            SourceTree.product(".java", ".xhtml", ".sql", ".properties", ".xml", ".cli")));
  }

  @Test
  void shouldSayOfEveryPackageWhatItHolds() {
    assertEquals(Set.of(), FileRules.undescribedPackages(JAVA));
  }

  @Test
  void shouldUseEveryPermission() {
    Collection<String> web = SourceTree.under("web/src/main/webapp", ".xhtml", "web.xml").values();

    Set<String> unused =
        FileRules.unusedPermissions(ServiceConditions.permissions(), JAVA.values(), web);
    unused.removeAll(EARLY);
    assertEquals(Set.of(), unused);
  }

  @Test
  void shouldSeeWordsInTextAndAttributesButNotInExpressionsOrComments() {
    PageFile planted =
        page(
            "<!-- a remark --><p title=\"#{msg['a']} (#{b.c()})\">#{msg['a.b']} – 'x'</p>"
                + "<img alt=\"Bild\"/><f:param name=\"view\" value=\"OPEN\"/>"
                + "<h:commandButton value=\"Spara\" id=\"save\"/><p>#{x ? '}' : ''} kr</p>"
                + "<input aria-label=\"\" placeholder=\"Sök\"/>");

    assertEquals(
        List.of(
            "p.xhtml:1: #{msg['a.b']} – 'x'",
            "p.xhtml:1: alt=Bild",
            "p.xhtml:1: value=Spara",
            "p.xhtml:1: #{x ? '}' : ''} kr",
            "p.xhtml:1: placeholder=Sök"),
        planted.literalTexts());
  }

  @Test
  void shouldSeeAPageThatIsNotWellFormed() {
    assertEquals(1, new PageFile("p.xhtml", "<p>&nbsp;</p>").literalTexts().size());
  }

  @Test
  void shouldSeeServicesInExpressionsButNotInQuotedWords() {
    PageFile planted =
        page(
            "<p>#{orderService.list()} #{customerOrderQueries.count} #{bean.repository}"
                + " #{labels['ArticleType.Service']} #{orderRepository.x}</p>");

    assertEquals(
        List.of(
            "p.xhtml: #{orderService.list()}",
            "p.xhtml: #{customerOrderQueries.count}",
            "p.xhtml: #{orderRepository.x}"),
        planted.serviceCalls());
  }

  @Test
  void shouldSeeScripts() {
    PageFile planted = page("<a onclick=\"return confirm ('Ta bort?')\"/>");

    assertEquals(List.of("p.xhtml: confirm(", "p.xhtml: onclick"), planted.scripts());
    assertEquals(List.of(), page("<p>#{bean.confirmed}</p>").scripts());
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

  @Test
  void shouldSeeCodesOfRules() {
    assertEquals(
        Set.of("V-CO-01", "PU-14", "G-04"),
        FileRules.codes(
            List.of("x(\"V-CO-01\")", "y(\"PU-14\", \"G-04\", \"SHA-256\") // V-CO-99")));
    assertTrue(FileRules.codes(JAVA.values()).contains("V-CO-10"));
  }

  @Test
  void shouldSeeTagsOfTests() {
    assertEquals(
        Set.of("V-CO-01", "PU-14"),
        FileRules.tags(List.of("@Tag(\"V-CO-01\") @Test", "@Tag(\"PU-14\")", "\"V-CO-02\"")));
  }

  @Test
  void shouldSeeRemindersAndIdentityNumbers() {
    String reminder = "TO" + "DO";
    Map<String, String> planted =
        Map.of("A.java", "// " + reminder + " later", "B.java", "mastodon 1900" + "0101-0001");

    assertEquals(List.of("A.java: " + reminder), FileRules.reminders(planted));
    assertEquals(List.of("B.java: 1900" + "0101-0001"), FileRules.identityNumbers(planted));
  }

  @Test
  void shouldSeePackagesThatNobodyDescribed() {
    Map<String, String> planted =
        Map.of(
            "a/A.java", "package a;",
            "a/package-info.java", "/** What a holds. */\npackage a;",
            "b/B.java", "package b;",
            "c/package-info.java", "package c;");

    assertEquals(Set.of("b", "c"), FileRules.undescribedPackages(planted));
  }

  @Test
  void shouldSeePermissionsThatNothingAsksFor() {
    assertEquals(
        Set.of("D"),
        FileRules.unusedPermissions(
            Set.of("A", "B", "C", "D"),
            List.of("@RolesAllowed(Permissions.A)"),
            List.of("<role-name>B</role-name>", "#{user.may('C')}")));
  }

  @Test
  void shouldForgetThePermissionsThatAreNoLongerEarly() {
    Set<String> unused =
        FileRules.unusedPermissions(ServiceConditions.permissions(), JAVA.values(), List.of());

    assertTrue(unused.containsAll(EARLY), "take off the list: " + EARLY);
  }

  private List<String> offences(Function<PageFile, List<String>> rule) {
    return PAGES.stream().flatMap(page -> rule.apply(page).stream()).toList();
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

  private static PageFile page(String body) {
    return new PageFile(
        "p.xhtml",
        "<!DOCTYPE html><html xmlns:h=\"jakarta.faces.html\" xmlns:f=\"jakarta.faces.core\">"
            + body
            + "</html>");
  }
}
