package se.websesam.arch.bad.device.web;

import se.websesam.arch.bad.order.web.A7HigherPage;

/** A page that knows a page of a higher feature. */
public class A7PageThatKnowsHigherPage {

  private A7HigherPage page;

  public A7HigherPage page() {
    return page;
  }
}
