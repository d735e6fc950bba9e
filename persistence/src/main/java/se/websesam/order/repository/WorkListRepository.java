package se.websesam.order.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.websesam.order.domain.LineStatus;
import se.websesam.order.view.WorkRow;
import se.websesam.shared.domain.Unscoped;
import se.websesam.shared.repository.SortColumns;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/** The centre's work list of open order lines. */
@ApplicationScoped
public class WorkListRepository {

  private static final List<LineStatus> OPEN =
      Arrays.stream(LineStatus.values()).filter(LineStatus::isOpen).toList();

  private static final SortColumns SORT =
      new SortColumns(
          "o.registeredAt, o.id, l.lineNumber",
          "l.id",
          Map.of(
              "line",
              "o.orderNumber",
              "status",
              SortColumns.inOrderOf("l.status", LineStatus.class),
              "article",
              "a.articleNumber",
              "registered",
              "o.registeredAt",
              "wished",
              SortColumns.givenFirst("o.delivery.wishedOn"),
              "expected",
              SortColumns.givenFirst("l.expectedOn"),
              "customer",
              "c.name"));

  @PersistenceContext private EntityManager em;

  /**
   * One page of open lines, oldest first if not sorted; of one status when given. No patient is
   * shown.
   *
   * @param consultant only those that a consultant looks at before release (CO-08)
   */
  @Unscoped("the centre works for all customers, and the rows name no patient")
  public Page<WorkRow> list(LineStatus status, boolean consultant, PageRequest page) {
    List<LineStatus> statuses = status == null ? OPEN : List.of(status);
    List<WorkRow> rows =
        em.createQuery(
                "SELECT NEW se.websesam.order.view.WorkRow(o.id, o.orderNumber, l.lineNumber,"
                    + " l.status, a.articleNumber, a.designation, l.quantity, a.supplyMode,"
                    + " i.individualNumber, l.expectedOn, o.delivery.wishedOn, o.registeredAt,"
                    + " c.name, o.delivery.urgent, l.needsConsultant)"
                    + " FROM CustomerOrderLine l JOIN l.order o"
                    + " JOIN Article a ON a.id = l.articleId"
                    + " JOIN Customer c ON c.id = o.customerId"
                    + " LEFT JOIN DeviceIndividual i ON i.id = l.individualId"
                    + where(consultant)
                    + SORT.orderBy(page),
                WorkRow.class)
            .setParameter("statuses", statuses)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    return new Page<>(rows, count(statuses, consultant));
  }

  /** How many lines nobody at the centre has begun with. */
  public long countNew() {
    return count(List.of(LineStatus.NEW), false);
  }

  private long count(List<LineStatus> statuses, boolean consultant) {
    return em.createQuery(
            "SELECT COUNT(l) FROM CustomerOrderLine l JOIN l.order o" + where(consultant),
            Long.class)
        .setParameter("statuses", statuses)
        .getSingleResult();
  }

  private static String where(boolean consultant) {
    return " WHERE l.status IN :statuses AND o.registeredAt IS NOT NULL"
        + (consultant ? " AND l.needsConsultant = TRUE" : "");
  }
}
