package se.websesam.audit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.repository.AccessLogRepository;
import se.websesam.audit.repository.AccessLogSealRepository;
import se.websesam.audit.view.AccessLogRow;
import se.websesam.audit.view.AccessLogSearch;
import se.websesam.audit.view.SealCheck;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/** Review of the access log [loggranskning]; the review is logged too. */
@Stateless
public class AccessLogQueries {

  @Inject private AccessLogRepository log;
  @Inject private AccessLogSealRepository seals;

  /** Whether the log still is what was sealed. */
  @RolesAllowed(Permissions.ACCESS_LOG_READ)
  @Logged(value = AccessAction.VIEW, object = "ACCESS_LOG_SEAL")
  public SealCheck checkSeals() {
    return seals.check();
  }

  /** One page of the log, newest first. */
  @RolesAllowed(Permissions.ACCESS_LOG_READ)
  @Logged(value = AccessAction.SEARCH, object = "ACCESS_LOG")
  public Page<AccessLogRow> list(AccessLogSearch search, PageRequest page) {
    return log.list(search, page);
  }
}
