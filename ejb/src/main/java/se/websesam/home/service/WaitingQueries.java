package se.websesam.home.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.audit.service.NotLogged;
import se.websesam.home.domain.CaseKind;
import se.websesam.home.repository.WaitingRepository;
import se.websesam.home.view.WaitingRow;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.user.repository.UserRepository;
import se.websesam.user.service.CurrentCaller;

/** What waits for the caller [väntar på]. */
@Stateless
public class WaitingQueries {

  @Inject private WaitingRepository waiting;
  @Inject private UserRepository users;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /**
   * One page of the cases that the caller is to act on, what is due first on top.
   *
   * @param kind one kind, or null for all
   */
  @RolesAllowed(Permissions.PORTAL_USE)
  @Logged(value = AccessAction.SEARCH, object = "WAITING")
  public Page<WaitingRow> list(CaseKind kind, PageRequest page) {
    return waiting.list(caller.scope(), permissions(), kind, page);
  }

  /** How many of them should have been acted on by now. */
  @RolesAllowed(Permissions.PORTAL_USE)
  @NotLogged("a number and no case")
  public long countOverdue() {
    return waiting.countOverdue(caller.scope(), permissions(), LocalDate.now(clock));
  }

  private List<String> permissions() {
    return users.listPermissions(caller.get().hsaId());
  }
}
