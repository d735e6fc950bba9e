package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;

/**
 * Journeys through the procedures of the users' guide, each named after its heading there and
 * walked by the keyboard alone. Each tells how many keys it took and how many clicks it would have
 * taken, in the run's output and in {@code target/guide-<database>.txt}. The clicks are those of
 * {@code docs/guide.md}, so that nobody makes a task longer without seeing it; the keys depend on
 * how much the county's patients have.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class GuideJourney {

  /** A row of the table: heading, test, keys, clicks. */
  private static final Pattern ROW = Pattern.compile("\\| (.+) \\| .+ \\| \\d+ \\| (\\d+) \\|");

  private static final Path TABLE = Path.of("..", "docs", "guide.md");
  private static final Path FIGURES = Path.of("target", "guide-" + TestDatabase.kind() + ".txt");

  private static boolean begun;

  final TestServer server = TestServer.get();
  final Browser browser = new Browser(server);
  private final List<Page> open = new ArrayList<>();
  private String heading;

  @BeforeEach
  void begin(TestInfo test) {
    heading = test.getDisplayName();
  }

  @AfterEach
  void leave() {
    open.forEach(page -> page.context().close());
    open.clear();
  }

  @AfterAll
  void close() {
    browser.close();
  }

  /** Somebody on the first page after the login. */
  Keys start(String userName) {
    Keys keys = sitDown(userName);
    keys.page().navigate(server.cardUrl() + "/portal/start.xhtml");
    return keys;
  }

  /** Somebody with the card in the reader and no page yet. */
  Keys sitDown(String userName) {
    Page page = browser.as(userName);
    open.add(page);
    return new Keys(page, () -> browser.checkAccess(page));
  }

  /** Somebody with a mouse, who makes what a journey needs before it begins. */
  Portal before(String userName, String path) {
    Portal portal = Portal.of(browser, server, userName, path);
    open.add(portal.page());
    return portal;
  }

  /** The person number of a patient whom nobody else's journey is about. */
  String patient(GuidePatient patient) {
    return patient.number(server);
  }

  /**
   * The journey has come to its end: its last page is looked at, and the figures of all who had a
   * part in it are told.
   */
  void done(Keys... people) {
    browser.checkAccess(people[people.length - 1].page());
    assertThat(browser.complaints()).isEmpty();
    int pressed = Stream.of(people).mapToInt(Keys::pressed).sum();
    int clicks = Stream.of(people).mapToInt(Keys::clicks).sum();
    tell("guide \"%s\": %d tangenttryckningar, %d klick".formatted(heading, pressed, clicks));
    assertThat(clicksInTheTable()).as("clicks as in %s", TABLE).containsEntry(heading, clicks);
  }

  private static Map<String, Integer> clicksInTheTable() {
    try {
      return Files.readAllLines(TABLE).stream()
          .map(ROW::matcher)
          .filter(Matcher::matches)
          .collect(toMap(row -> row.group(1), row -> Integer.valueOf(row.group(2))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static synchronized void tell(String line) {
    System.getLogger(GuideJourney.class.getName()).log(System.Logger.Level.INFO, line);
    try {
      Files.writeString(
          FIGURES,
          line + System.lineSeparator(),
          StandardOpenOption.CREATE,
          begun ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE);
      begun = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The number of the case whose page this is. */
  static String number(Keys keys) {
    return keys.page().url().replaceAll(".*[?&]nr=(\\d+).*", "$1");
  }

  /** The number of a rented unit that the patient has. */
  String unitOf(GuidePatient patient) {
    return server.value(
        "SELECT MIN(i.individual_number) FROM device_holding h JOIN device_individual i"
            + " ON i.id = h.individual_id JOIN recipient r ON r.id = h.recipient_id"
            + " WHERE r.identity_number = ? AND h.ended_on IS NULL AND h.charging_form = 'RENTAL'"
            + " AND h.delivered_on IS NOT NULL",
        patient(patient));
  }

  /** What a prescriber with a mouse makes before the journey begins. */
  GuideCases cases(GuidePatient patient) {
    return new GuideCases(
        before("prescriber", "/portal/start.xhtml"), patient(patient), unitOf(patient));
  }

  /** A link in a row. */
  static Locator link(Locator row, String name) {
    return row.getByRole(
        AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  /** A button in a row. */
  static Locator button(Locator row, String name) {
    return row.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  /** On the form of an order: one article, and it is sent; answers its number. */
  static String order(Keys keys, String article) {
    add(keys, article);
    return submit(keys);
  }

  /** On the form of an order: adds a line. */
  static void add(Keys keys, String article) {
    keys.write(keys.main().locator("[id='form:articleNumber_input']"), article);
    assertThat(keys.page().locator(".ui-autocomplete-item").first()).containsText(article);
    keys.press("Enter");
    keys.push("Lägg till");
    assertThat(keys.main().locator("tbody tr").last()).containsText(article);
  }

  /** On the form of an order: chooses where it goes, sends it and answers its number. */
  static String submit(Keys keys) {
    keys.choose("Kund/leveransadress", "Rehabmottagningen Ekerösund");
    keys.push("Verkställ");
    keys.says("Beställningen är skickad.");
    return number(keys);
  }
}
