package se.websesam.arch.bad.order.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** A use case that everybody may call, and nobody knows why. */
@Stateless
public class A5ServiceOpenWithoutWhy {

  @PermitAll
  public long count() {
    return 0;
  }
}
