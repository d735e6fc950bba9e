package se.websesam.arch.bad.order.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import se.websesam.arch.bad.order.view.PlainHolder;
import se.websesam.shared.domain.Permissions;

/** Gives what concerns patients and leaves no row. */
@Stateless
public class A19ServiceThatGivesInSilence {

  @RolesAllowed(Permissions.ORDER_VIEW)
  public List<PlainHolder> list() {
    return List.of();
  }
}
