package se.websesam.order.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.audit.service.ObjectId;
import se.websesam.order.domain.LineStatus;
import se.websesam.order.repository.WorkListRepository;
import se.websesam.order.view.WorkLine;
import se.websesam.order.view.WorkRow;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/** The centre's work list. */
@Stateless
public class WorkListQueries {

  @Inject private WorkListRepository workList;
  @Inject private WorkLines lines;
  @Resource private SessionContext session;

  /**
   * One page of open lines, oldest first; of one status, and only a consultant's when asked for.
   */
  @RolesAllowed({Permissions.ORDER_HANDLE, Permissions.ORDER_DELIVER})
  public Page<WorkRow> list(LineStatus status, boolean consultant, PageRequest page) {
    return workList.list(status, consultant, page);
  }

  /** How many lines nobody has begun with, for a tile. */
  @RolesAllowed({Permissions.ORDER_HANDLE, Permissions.ORDER_DELIVER})
  public long countNew() {
    return workList.countNew();
  }

  /** A line to work on, with its order. */
  @RolesAllowed({Permissions.ORDER_HANDLE, Permissions.ORDER_DELIVER})
  @Logged(value = AccessAction.VIEW, object = "ORDER_LINE")
  public WorkLine line(@ObjectId long orderId, int lineNumber) {
    return lines.get(orderId, lineNumber, session::isCallerInRole);
  }
}
