package se.websesam.order.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.repository.ArticleRepository;
import se.websesam.order.domain.LineAction;
import se.websesam.order.domain.LineStatus;
import se.websesam.order.repository.CustomerOrderRepository;
import se.websesam.order.repository.WorkListRepository;
import se.websesam.order.view.OrderDetails;
import se.websesam.order.view.OrderLineRow;
import se.websesam.order.view.WorkLine;
import se.websesam.order.view.WorkRow;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.user.service.CurrentCaller;

/** The centre's work list. */
@Stateless
public class WorkListQueries {

  /** Actions that need nothing but the click. */
  public static final Set<LineAction> PLAIN =
      EnumSet.of(
          LineAction.REVIEW,
          LineAction.PURCHASE,
          LineAction.BACKORDER,
          LineAction.PICK,
          LineAction.DISPATCH);

  @Inject private WorkListRepository workList;
  @Inject private CustomerOrderRepository orders;
  @Inject private ArticleRepository articles;
  @Inject private CurrentCaller caller;

  /** One page of open lines, oldest first; of one status when given. */
  @RolesAllowed({Permissions.ORDER_HANDLE, Permissions.ORDER_DELIVER})
  public Page<WorkRow> list(LineStatus status, PageRequest page) {
    return workList.list(status, page);
  }

  /** How many lines nobody has begun with, for a tile. */
  @RolesAllowed({Permissions.ORDER_HANDLE, Permissions.ORDER_DELIVER})
  public long countNew() {
    return workList.countNew();
  }

  /** A line to work on, with its order. */
  @RolesAllowed({Permissions.ORDER_HANDLE, Permissions.ORDER_DELIVER})
  @Logged(value = AccessAction.VIEW, object = "ORDER_LINE")
  public WorkLine line(long orderId, int lineNumber) {
    return read(orderId, lineNumber);
  }

  WorkLine read(long orderId, int lineNumber) {
    OrderDetails order = orders.findDetails(caller.scope(), orderId).orElseThrow(NotFound::new);
    OrderLineRow line =
        order.lines().stream()
            .filter(l -> l.lineNumber() == lineNumber)
            .findFirst()
            .orElseThrow(NotFound::new);
    Article article = articles.findByNumber(line.articleNumber()).orElseThrow();
    Set<LineAction> allowed =
        Arrays.stream(LineAction.values())
            .filter(a -> a != LineAction.CANCEL_BY_ORDERER && a.isAllowed(line.status()))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(LineAction.class)));
    return new WorkLine(
        order,
        line,
        article.id(),
        article.isIndividualTracked(),
        article.internalOrderText(),
        allowed);
  }
}
