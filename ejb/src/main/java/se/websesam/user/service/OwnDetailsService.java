package se.websesam.user.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.websesam.shared.domain.BusinessRuleViolations;
import se.websesam.shared.domain.Permissions;
import se.websesam.user.repository.UserRepository;

/** What a user changes of his own account (AC-05); all else is the support's. */
@Stateless
public class OwnDetailsService {

  @Inject private UserRepository users;
  @Inject private CurrentCaller caller;

  /**
   * Changes how the caller is reached.
   *
   * @throws BusinessRuleViolations V-US-01 for an e-mail address, V-US-04 for a phone number
   */
  @RolesAllowed(Permissions.PORTAL_USE)
  public void change(String email, String phone, String mobile) {
    users.get(caller.id()).reachableBy(email, phone, mobile);
    users.flush();
  }
}
