package se.websesam.arch.bad.order.domain;

import java.util.logging.Logger;

/** A rule that writes to the log. */
public class A9OrderThatLogs {

  public void cancel() {
    Logger.getLogger("order").info("cancelled");
  }
}
