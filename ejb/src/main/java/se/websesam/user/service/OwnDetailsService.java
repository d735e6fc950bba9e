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
   * @param notices whether he wants to be told of new messages by e-mail
   * @throws BusinessRuleViolations V-US-01 for an e-mail address, V-US-04 for a phone number,
   *     V-US-06 when he wants notices and has no address
   */
  @RolesAllowed(Permissions.PORTAL_USE)
  public void change(String email, String phone, String mobile, boolean notices) {
    users.get(caller.id()).reachableBy(email, phone, mobile, notices);
    users.flush();
  }
}
