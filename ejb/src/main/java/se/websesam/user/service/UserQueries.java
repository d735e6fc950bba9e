package se.websesam.user.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
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
}
