package se.websesam.arch.bad.order.domain;

import jakarta.enterprise.event.Event;

/** A rule that needs a container. */
public class A9OrderThatFires {

  private Event<String> news;

  public void cancel() {
    news.fire("cancelled");
  }
}
