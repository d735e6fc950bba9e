package se.websesam.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ClientCertificate;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.websesam.demo.pki.DemoPki;

/**
 * A real browser in which several people can sit side by side, each with a card of his own. An
 * installed Chromium is used; without one Playwright fetches its own, and fails when it cannot. It
 * is started once for all tests of a run; each test has profiles of its own in it, which end with
 * the test.
 */
final class Browser implements AutoCloseable {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** Whatever is shown on a page, however often: what it looks like, not what it is filled with. */
  private static final String SHAPE =
      """
      document.documentElement.lang + [...new Set([...document.querySelectorAll('main, main *')]
          .filter(e => e.checkVisibility({visibilityProperty: true}))
          .map(e => e.tagName + e.getAttribute('class') + e.id.replace(/\\d+/g, '')))]
          .sort().join()""";

  /** Whether nothing has to be pulled sideways to be seen. */
  private static final String WHOLE =
      "[...document.querySelectorAll('main')].every(m => m.scrollWidth <= m.clientWidth)";

  /** Pages of this run that have been looked at. */
  private static final Set<String> LOOKED_AT = new HashSet<>();

  private static com.microsoft.playwright.Browser chromium;

  private final TestServer server;
  private final List<BrowserContext> people = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  Browser(TestServer server) {
    this.server = server;
    if (chromium == null || !chromium.isConnected()) {
      chromium = launch();
    }
  }

  private static com.microsoft.playwright.Browser launch() {
    Path installed =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(null);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(
                    installed == null
                        ? Map.of()
                        : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions()
            .setChromiumSandbox(false)
            .setArgs(
                List.of(
                    "--disable-gpu",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync"));
    return playwright
        .chromium()
        .launch(installed == null ? options : options.setExecutablePath(installed));
  }

  /** A page of a member of staff with the card in the reader. */
  Page as(String userName) {
    URI card = URI.create(server.cardUrl());
    BrowserContext person =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setIgnoreHTTPSErrors(true)
                .setLocale("sv-SE")
                .setViewportSize(1280, 900)
                .setClientCertificates(
                    List.of(
                        new ClientCertificate("https://" + card.getAuthority())
                            .setPfxPath(server.card(userName))
                            .setPassphrase(new String(DemoPki.password())))));
    people.add(person);
    Page page = person.newPage();
    page.setDefaultTimeout(20_000);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().contains("status of 4")) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    page.onRequest(
        request ->
            IdentityTraces.in(request.url())
                .forEach(number -> complaints.add("an identity number in an address: " + number)));
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    return page;
  }

  /**
   * Nothing on the page is out of reach for somebody, at desk width and at phone width. Each page
   * is looked at in each shape once a run, since that takes time.
   */
  void checkAccess(Page page) {
    assertThat(page.locator("body").innerText()).as("texts of " + page.url()).doesNotContain("???");
    String path = page.url().replaceAll("[?#].*", "");
    if (!LOOKED_AT.add(path + page.evaluate(SHAPE))) {
      return;
    }
    for (int width : new int[] {1280, 400}) {
      page.setViewportSize(width, 900);
      List<Rule> found =
          new AxeBuilder(page).setLegacyMode(true).withTags(RULES).analyze().getViolations();
      assertThat(found)
          .as(page.url() + " at " + width)
          .extracting(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
          .isEmpty();
      assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
          .as(page.url() + " fits " + width)
          .isLessThanOrEqualTo(width);
      assertThat((Boolean) page.evaluate(WHOLE))
          .as(page.url() + " shows all that it holds at " + width)
          .isTrue();
    }
    page.setViewportSize(1280, 900);
  }

  /** What the browser complained of so far: scripts, styles and the content security policy. */
  List<String> complaints() {
    return complaints;
  }

  @Override
  public void close() {
    people.forEach(BrowserContext::close);
  }
}
