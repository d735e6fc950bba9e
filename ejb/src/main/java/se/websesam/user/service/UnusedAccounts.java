package se.websesam.user.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.websesam.parameter.repository.Parameters;
import se.websesam.user.domain.AccountExpiring;
import se.websesam.user.repository.UserRepository;

/** Closes the accounts that nobody uses, and tells their owners beforehand (AC-04). */
@ApplicationScoped
public class UnusedAccounts {

  @Inject private UserRepository users;
  @Inject private Parameters parameters;
  @Inject private Event<AccountExpiring> news;
  @Inject private Clock clock;

  /**
   * Closes what has not been used for so many months and was warned of so many days ago; warns of
   * what is next.
   *
   * @return how many were closed
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public int close() {
    LocalDate today = LocalDate.now(clock);
    LocalDate since = today.minusMonths(parameters.number("account.inactivate.months"));
    int days = parameters.number("account.warn.days");
    int closed = users.inactivate(since, today.minusDays(days));
    List<Long> next = users.listUnused(since.plusDays(days));
    for (long user : next) {
      users.warned(user, today);
      news.fire(new AccountExpiring(user, today.plusDays(days)));
    }
    return closed;
  }
}
