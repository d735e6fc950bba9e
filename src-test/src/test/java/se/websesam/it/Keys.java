package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/**
 * Hands on a keyboard: they go by the words that stand on the page, count what they press and what
 * a mouse would have had to click on the way, and look where each Tab has brought them.
 */
final class Keys {

  /** So many Tabs to one place are no way that anybody goes. */
  private static final int LONGEST_WAY = 120;

  /** Where the keyboard is, seen from where it shall go. */
  private static final String WHERE =
      """
      goal => {
        const now = document.activeElement;
        if (now === goal || (goal.type === 'radio' && now.name === goal.name)) return 'there';
        if (now === document.body) {
          return goal.closest('main') ? 'main' : goal.closest('#menu') ? 'menu' : 'before';
        }
        return goal.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING
            ? 'behind' : 'before';
      }""";

  /** The links at the head of a page, which not every page has. */
  private static final String SKIP = "document.activeElement.matches('a.skip')";

  private static final String SEEN =
      """
      () => {
        const now = document.activeElement;
        if (now === document.body) return true;
        const style = getComputedStyle(now), box = now.getBoundingClientRect();
        return style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2
            && box.width > 0 && box.right > 0 && box.bottom > 0;
      }""";

  /** How far down a list stands an option with these words, from the one that is chosen. */
  private static final String STEPS =
      """
      (list, words) => [...list.options].findIndex(o => o.text.includes(words)) \
          - list.selectedIndex""";

  private static final String AFTER =
      """
      goal => !!(goal.compareDocumentPosition(document.activeElement) \
          & Node.DOCUMENT_POSITION_PRECEDING)""";

  private final Page page;
  private final Runnable arrival;
  private int pressed;
  private int clicks;
  private final List<String> unseen = new ArrayList<>();

  Keys(Page page) {
    this(page, () -> {});
  }

  /** Somebody also looks at each page to which the keys lead. */
  Keys(Page page, Runnable arrival) {
    this.page = page;
    this.arrival = arrival;
  }

  Page page() {
    return page;
  }

  /** What the page itself holds. */
  Locator main() {
    return page.locator("main");
  }

  /** Rows of the page's lists that have these words. */
  Locator rows(String words) {
    return main().locator("tbody tr", new Locator.LocatorOptions().setHasText(words));
  }

  void heading(String text) {
    assertThat(page.locator("h1")).hasText(text);
  }

  /** The page itself says this. */
  void says(String text) {
    assertThat(main()).containsText(text);
  }

  /** The facts at the head of the page say this. */
  void fact(String text) {
    assertThat(main().locator("dl.facts").first()).containsText(text);
  }

  void press(String key) {
    pressed++;
    page.keyboard().press(key);
    if (key.endsWith("Tab") && !(Boolean) page.evaluate(SEEN)) {
      unseen.add((String) page.evaluate("document.activeElement.outerHTML"));
    }
  }

  void type(String text) {
    pressed += text.length();
    page.keyboard().type(text);
  }

  /** By the link that stands first on every page. */
  void skipToContent() {
    press("Tab");
    press("Enter");
  }

  /** By the shortest way that there is with Tab and the two links at the head of every page. */
  void tabTo(Locator target) {
    ElementHandle goal = target.elementHandle();
    for (int way = 0; way < LONGEST_WAY; way++) {
      switch ((String) page.evaluate(WHERE, goal)) {
        case "there" -> {
          assertThat(unseen).isEmpty();
          return;
        }
        case "main" -> {
          press("Tab");
          if ((Boolean) page.evaluate(SKIP)) {
            press("Enter");
          }
        }
        case "menu" -> {
          press("Tab");
          skipToContent();
        }
        case "behind" -> press("Shift+Tab");
        default -> press("Tab");
      }
    }
    throw new AssertionError("no way to " + target + " on " + page.url());
  }

  boolean isSomewhere() {
    return (Boolean) page.evaluate("document.activeElement !== document.body");
  }

  /** What the keyboard came to without its being seen. */
  List<String> unseen() {
    return unseen;
  }

  /** Goes by the menu. */
  void menu(String entry) {
    follow(page.locator("#menu").getByRole(AriaRole.LINK, named(entry)));
  }

  /** Follows a link of the page itself. */
  void follow(String link) {
    follow(main().getByRole(AriaRole.LINK, named(link)).first());
  }

  /** Follows a link. */
  void follow(Locator link) {
    leaveBy(link);
  }

  /** Presses a button that the whole page has one of. */
  void push(String button) {
    leaveBy(main().getByRole(AriaRole.BUTTON, named(button)));
  }

  /** Presses a button. */
  void push(Locator button) {
    leaveBy(button);
  }

  /** Opens the menu of a row. */
  void open(Locator row) {
    activate(row.locator("summary"));
    arrival.run();
  }

  /** Goes to a place on the same page. */
  void jump(String link) {
    activate(main().getByRole(AriaRole.LINK, named(link)));
  }

  /** Does with Enter what leaves the page where it is. */
  void activate(Locator target) {
    tabTo(target);
    click("Enter");
  }

  /** Writes in a field. */
  void write(String label, String text) {
    write(field(label), text);
  }

  /** Writes in a field. */
  void write(Locator field, String text) {
    tabTo(field);
    type(text);
    assertThat(field).hasValue(text);
  }

  /** Writes in a field and sends its form with Enter. */
  void send(String label, String text) {
    write(label, text);
    leave();
  }

  /** Chooses in a list what has these words, by the arrows. */
  void choose(String label, String words) {
    Locator list = field(label);
    tabTo(list);
    int steps = (Integer) list.evaluate(STEPS, words);
    for (int step = 0; step < Math.abs(steps); step++) {
      press(steps > 0 ? "ArrowDown" : "ArrowUp");
    }
    clicks += steps == 0 ? 0 : 1;
    assertThat(list.locator("option:checked")).containsText(words);
  }

  /** Chooses one of a group of radio buttons, by the arrows. */
  void pick(String label) {
    Locator radio =
        main().getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(label)).first();
    tabTo(radio);
    if ((Boolean) radio.evaluate("radio => document.activeElement === radio")) {
      press("Space");
    }
    for (int way = 0; way < LONGEST_WAY && !radio.isChecked(); way++) {
      press((Boolean) radio.evaluate(AFTER) ? "ArrowDown" : "ArrowUp");
    }
    assertThat(radio).isChecked();
    clicks++;
  }

  /** Ticks a box. */
  void tick(Locator box) {
    tabTo(box);
    click("Space");
    assertThat(box).isChecked();
  }

  /** Presses Enter where the keyboard is, and waits for the page that comes. */
  void leave() {
    page.evaluate("document.documentElement.dataset.left = 'yes'");
    click("Enter");
    page.waitForFunction(
        "() => !document.documentElement.dataset.left && document.readyState === 'complete'");
    arrival.run();
  }

  private void leaveBy(Locator target) {
    tabTo(target);
    leave();
  }

  private void click(String key) {
    press(key);
    clicks++;
  }

  private Locator field(String label) {
    return main().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  int pressed() {
    return pressed;
  }

  int clicks() {
    return clicks;
  }
}
