package se.websesam.order.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.repository.ArticleRepository;
import se.websesam.order.domain.LineAction;
import se.websesam.order.repository.CustomerOrderRepository;
import se.websesam.order.view.OrderDetails;
import se.websesam.order.view.OrderLineRow;
import se.websesam.order.view.WorkLine;
import se.websesam.shared.domain.NotFound;
import se.websesam.user.service.CurrentCaller;

/** Order lines as the centre works on them: the order around the line and what may be done now. */
@ApplicationScoped
public class WorkLines {

  @Inject private CustomerOrderRepository orders;
  @Inject private ArticleRepository articles;
  @Inject private CurrentCaller caller;

  /** A line of an order in the caller's scope, with the actions that he has the permission for. */
  WorkLine get(long orderId, int lineNumber, Predicate<String> may) {
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
            .filter(a -> !line.needsConsultant() || !a.skipsReview(line.status()))
            .filter(a -> may.test(a.permission()))
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
