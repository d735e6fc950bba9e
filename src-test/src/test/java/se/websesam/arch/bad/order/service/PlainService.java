package se.websesam.arch.bad.order.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import se.websesam.shared.domain.Permissions;

/** A session bean with a helper for its own use. */
@Stateless
public class PlainService {

  @RolesAllowed(Permissions.ORDER_VIEW)
  public long count() {
    return read();
  }

  long read() {
    return 0;
  }
}
