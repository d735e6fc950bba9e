package se.websesam.arch.bad.order.service;

import jakarta.ejb.Stateless;

/** A use case that everybody may call, by oversight. */
@Stateless
public class A5ServiceWithoutPermission {

  public long count() {
    return 0;
  }
}
