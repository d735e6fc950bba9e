package se.websesam.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.websesam.demo.data.StaffMember;
import se.websesam.it.inside.PermissionTable;

/**
 * Every page that exists, opened by every role: as docs/permissions.md and web.xml say together.
 */
class PageRightsIT {

  private static final Path WEBAPP = Path.of("..", "web", "src", "main", "webapp");

  private final TestServer server = TestServer.get();

  @TestFactory
  Stream<DynamicTest> shouldOpenAPageToThoseWithThePermissionAlone() throws IOException {
    PermissionTable table =
        PermissionTable.of(Files.readString(Path.of("..", "docs", "permissions.md")));
    List<String> pages = pages();
    assertThat(pages).hasSizeGreaterThan(10);
    return StaffMember.all().stream()
        .map(
            member ->
                DynamicTest.dynamicTest(
                    member.userName(), () -> check(member, pages, table.of(member.roles()))));
  }

  private void check(StaffMember member, List<String> pages, Set<String> permissions)
      throws IOException {
    CardClient client = CardClient.of(server, member.userName());
    for (String page : pages) {
      boolean allowed = needed(page).stream().anyMatch(permissions::contains);
      int status = client.get(server.cardUrl() + page).statusCode();
      if (allowed) {
        // a page that needs to be told what to show answers 404 when it is told nothing
        assertThat(status).as(page).isIn(200, 302, 404);
      } else {
        assertThat(status).as(page).isEqualTo(403);
      }
    }
  }

  private static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.walk(WEBAPP)) {
      return files
          .map(file -> "/" + WEBAPP.relativize(file).toString().replace('\\', '/'))
          .filter(page -> page.matches("/(portal|centre)/.*[.]xhtml"))
          .sorted()
          .toList();
    }
  }

  /** The roles of the constraint in web.xml with the longest pattern that matches the page. */
  private static List<String> needed(String page) throws IOException {
    String descriptor = Files.readString(WEBAPP.resolve("WEB-INF/web.xml"));
    Matcher constraint =
        Pattern.compile("<security-constraint>.*?</security-constraint>", Pattern.DOTALL)
            .matcher(descriptor);
    String best = "";
    List<String> roles = List.of();
    while (constraint.find()) {
      String pattern = values("url-pattern", constraint.group()).get(0);
      String folder = pattern.replace("*", "");
      boolean matches = pattern.endsWith("*") ? page.startsWith(folder) : page.equals(pattern);
      if (matches && folder.length() > best.length()) {
        best = folder;
        roles = values("role-name", constraint.group());
      }
    }
    assertThat(roles).as("a constraint for " + page).isNotEmpty();
    return roles;
  }

  private static List<String> values(String element, String xml) {
    Matcher matcher = Pattern.compile("<" + element + ">([^<]+)<").matcher(xml);
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
