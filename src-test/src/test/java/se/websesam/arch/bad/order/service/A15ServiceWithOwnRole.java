package se.websesam.arch.bad.order.service;

import jakarta.annotation.security.RolesAllowed;

/** Names a permission that nobody has. */
public class A15ServiceWithOwnRole {

  @RolesAllowed("ADMIN")
  public long count() {
    return 0;
  }
}
