package se.websesam.user.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.Set;
import se.websesam.parameter.repository.Parameters;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.service.OpenToAll;
import se.websesam.user.domain.AppUser;
import se.websesam.user.repository.UserRepository;
import se.websesam.user.view.CallerDetails;
import se.websesam.user.view.ContactDetails;

/** Accounts as pages need them. */
@Stateless
public class UserQueries {

  @Inject private UserRepository users;
  @Inject private CurrentCaller caller;
  @Inject private Parameters parameters;

  /** The caller's own account. */
  @RolesAllowed(Permissions.PORTAL_USE)
  public CallerDetails caller() {
    return caller.get();
  }

  /** The caller's own contact details. */
  @RolesAllowed(Permissions.PORTAL_USE)
  public ContactDetails ownContact() {
    return users.getContact(caller.id());
  }

  /** Whether an account exists for an HSA-id and is active; empty when there is none. */
  @PermitAll
  @OpenToAll("explains to the holder of a card why it does not open the door")
  public Optional<Boolean> isActive(String hsaId) {
    return users.findByHsaId(hsaId).map(AppUser::isActive);
  }

  /** Whether a card was issued under one of the county's policies, when it has named any. */
  @PermitAll
  @OpenToAll("asked before the holder of a card is let in")
  public boolean isAccepted(X509Certificate card) {
    Set<String> policies = parameters.words("login.policies");
    X509CertSelector wanted = new X509CertSelector();
    try {
      wanted.setPolicy(policies.isEmpty() ? null : policies);
    } catch (IOException e) {
      throw new UncheckedIOException("login.policies", e);
    }
    return wanted.match(card);
  }
}
