package se.websesam.arch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Pages and sources, where no class tells. */
class FileRulesTest {

  /** Permissions of pages and services that are still being written. */
  private static final Set<String> EARLY = Set.of();

  private static final Map<String, String> JAVA = SourceTree.product(".java");

  private static final List<PageFile> PAGES = PageFile.all();

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
  void shouldTestEveryRuleThatRefuses() {
    Set<String> codes = FileRules.codes(JAVA.values());

    codes.removeAll(FileRules.tags(SourceTree.tests().values()));
    assertEquals(Set.of(), codes);
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

  private static PageFile page(String body) {
    return new PageFile(
        "p.xhtml",
        "<!DOCTYPE html><html xmlns:h=\"jakarta.faces.html\" xmlns:f=\"jakarta.faces.core\">"
            + body
            + "</html>");
  }
}
