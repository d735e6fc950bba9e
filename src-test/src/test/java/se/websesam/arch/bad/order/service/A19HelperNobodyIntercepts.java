package se.websesam.arch.bad.order.service;

import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;

/** Believes itself logged, but no interceptor stands before it. */
public class A19HelperNobodyIntercepts {

  @Logged(value = AccessAction.VIEW, object = "ORDER")
  public long count() {
    return 0;
  }
}
