package se.websesam.arch.bad.order.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import se.websesam.arch.bad.order.view.PlainHolder;
import se.websesam.shared.domain.Permissions;

/** Takes what concerns a patient and leaves no row. */
@Stateless
public class A19ServiceThatTakesInSilence {

  @RolesAllowed(Permissions.ORDER_VIEW)
  public void cancel(PlainHolder holder) {}
}
