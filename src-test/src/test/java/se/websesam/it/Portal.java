package se.websesam.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a member of staff does on the pages, by the words that stand there. */
record Portal(Browser browser, Page page, String url) {

  private static final Pattern NUMBER = Pattern.compile("nr=(\\d+)");

  /** Somebody with the card in the reader, on the page at a path. */
  static Portal of(Browser browser, TestServer server, String userName, String path) {
    Portal portal = new Portal(browser, browser.as(userName), server.cardUrl());
    portal.open(path);
    return portal;
  }

  void open(String path) {
    page.navigate(url + path);
  }

  void press(String button) {
    page.getByRole(AriaRole.BUTTON, named(button)).click();
  }

  /** Follows a link of the page itself. */
  void follow(String link) {
    page.locator("main")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link).setExact(true))
        .click();
  }

  /** Goes by the menu. */
  void goTo(String entry) {
    page.getByRole(AriaRole.NAVIGATION, named("Huvudmeny"))
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(entry).setExact(true))
        .click();
  }

  void fill(String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
  }

  /** Looks up a patient in the grey box. */
  void search(String number) {
    fill("Nummer", number);
    press("Sök");
  }

  /** Writes an order for the holder at hand, of one article; answers its number. */
  String order(String article) {
    follow("Beställ");
    page.getByLabel("Kund/leveransadress").selectOption(new SelectOption().setIndex(1));
    page.locator("[id='form:articleNumber_input']").fill(article);
    press("Lägg till");
    assertThat(page.getByRole(AriaRole.CELL, named(article))).isVisible();
    browser.checkAccess(page);
    press("Verkställ");
    assertThat(page.getByText("Beställningen är skickad.")).isVisible();
    return orderNumber();
  }

  /** The number of the order whose page this is. */
  String orderNumber() {
    Matcher number = NUMBER.matcher(page.url());
    assertThat(number.find()).isTrue();
    return number.group(1);
  }

  /** Rows of the page's list. */
  Locator rows() {
    return page.locator("main tbody tr");
  }

  void heading(String text) {
    assertThat(page.locator("h1")).hasText(text);
  }

  void checkAccess() {
    browser.checkAccess(page);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
