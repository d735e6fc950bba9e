package se.websesam.user.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.CallerScope;
import se.websesam.user.repository.UserRepository;
import se.websesam.user.view.CallerDetails;

/**
 * The user behind the call, read anew for each request so that a closed account is closed at once.
 */
@RequestScoped
public class CurrentCaller {

  @Inject private Principal principal;
  @Inject private UserRepository users;

  private CallerDetails details;

  /** The user's account; V-US-02 when it is not active. */
  public CallerDetails get() {
    if (details == null) {
      details =
          users
              .findCaller(principal.getName())
              .orElseThrow(() -> new BusinessRuleViolation("V-US-02"));
    }
    return details;
  }

  public long id() {
    return get().userId();
  }

  /** Whose rows the user may see. */
  public CallerScope scope() {
    return get().scope();
  }
}
