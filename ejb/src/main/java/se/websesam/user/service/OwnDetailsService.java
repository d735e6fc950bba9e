package se.websesam.user.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.websesam.shared.domain.BusinessRuleViolations;
import se.websesam.shared.domain.Permissions;
import se.websesam.user.repository.UserRepository;
import se.websesam.user.view.CallerDetails;

/** What a user changes of his own account (AC-05); all else is the support's. */
@Stateless
public class OwnDetailsService {

  @Inject private UserRepository users;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /** The caller's own account, which is in use today (AC-04). */
  @RolesAllowed(Permissions.PORTAL_USE)
  public CallerDetails arrive() {
    CallerDetails account = caller.get();
    users.seen(account.userId(), LocalDate.now(clock));
    return account;
  }

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
