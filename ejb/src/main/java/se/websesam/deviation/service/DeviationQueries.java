package se.websesam.deviation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.audit.service.NotLogged;
import se.websesam.audit.service.ObjectId;
import se.websesam.deviation.repository.DeviationRepository;
import se.websesam.deviation.view.DeviationDetails;
import se.websesam.deviation.view.DeviationRow;
import se.websesam.deviation.view.DeviationSearch;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.user.service.CurrentCaller;

/** Searching and opening deviation reports. */
@Stateless
public class DeviationQueries {

  @Inject private DeviationRepository reports;
  @Inject private DeviationPages pages;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /** One page of reports [sök felrapport], one's own and those of one's customers (DV-10). */
  @RolesAllowed(Permissions.DEVIATION_VIEW)
  @Logged(value = AccessAction.SEARCH, object = "DEVIATION")
  public Page<DeviationRow> list(DeviationSearch search, PageRequest page) {
    return reports.list(caller.scope(), search, clock.getZone(), page);
  }

  /** Whether there is a report that the caller may see with a number. */
  @RolesAllowed(Permissions.DEVIATION_VIEW)
  @NotLogged("says that there is one and nothing of it; its page writes the row")
  public boolean isKnown(String number) {
    return reports.findHead(caller.scope(), number).isPresent();
  }

  /**
   * A report's page.
   *
   * @throws NotFound when it is neither the caller's own nor one of his customers'
   */
  @RolesAllowed(Permissions.DEVIATION_VIEW)
  @Logged(value = AccessAction.VIEW, object = "DEVIATION")
  public DeviationDetails details(@ObjectId String number) {
    return pages.get(number);
  }

  /** The slip that follows the thing (DV-02), to be printed. */
  @RolesAllowed(Permissions.DEVIATION_VIEW)
  @Logged(value = AccessAction.PRINT, object = "DEVIATION")
  public DeviationDetails slip(@ObjectId String number) {
    return pages.get(number);
  }
}
