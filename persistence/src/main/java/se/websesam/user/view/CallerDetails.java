package se.websesam.user.view;

import se.websesam.shared.domain.CallerScope;

/** The logged-in user as services need him. */
public record CallerDetails(
    long userId, String hsaId, String userName, String name, boolean allCustomers) {

  /** Whose rows he may see. */
  public CallerScope scope() {
    return new CallerScope(userId, allCustomers);
  }
}
