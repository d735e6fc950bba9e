package se.websesam.invoice.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import se.websesam.invoice.domain.InvoiceSelection;
import se.websesam.invoice.view.SelectedLine;
import se.websesam.invoice.view.SelectionSum;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.repository.SortColumns;
import se.websesam.shared.view.PageRequest;

/** Lines of closed invoices, selected across invoices [urval av fakturarader]. */
@ApplicationScoped
public class InvoiceSelectionRepository {

  private static final String HEAD =
      " FROM InvoiceLine l JOIN Invoice i ON i.id = l.invoiceId"
          + " JOIN Customer c ON c.id = i.customerId JOIN Payer p ON p.id = i.payerId";

  private static final String WHAT =
      " LEFT JOIN DeviceHolding h ON h.id = COALESCE(l.holdingId, l.causeHoldingId)"
          + " LEFT JOIN CustomerOrderLine o ON o.id = COALESCE(l.orderLineId, l.causeOrderLineId)"
          + " LEFT JOIN CustomerOrder u ON u.id = l.customerOrderId"
          + " LEFT JOIN WorkLine w ON w.id = l.workLineId"
          + " LEFT JOIN WorkOrder t ON t.id = w.workOrderId"
          + " LEFT JOIN Article a ON a.id = COALESCE(h.articleId, o.articleId, w.articleId)"
          + " LEFT JOIN DeviceIndividual d ON d.id = COALESCE(h.individualId, o.individualId)";

  private static final String ROW =
      "SELECT NEW se.websesam.invoice.view.SelectedLine(l.id, i.ourReference, i.month,"
          + " c.customerNumber, c.name, p.name, l.kind, a.articleNumber, a.designation,"
          + " d.individualNumber, l.periodFrom, l.periodTo, l.days, l.quantity, l.price, l.net,"
          + " l.vat, COALESCE(h.recipientId, t.recipientId), u.orderNumber, t.workOrderNumber,"
          + " l.cause, l.causeNumber)";

  private static final String OF_OWN_CUSTOMERS =
      " AND EXISTS (SELECT uc FROM UserCustomer uc"
          + " WHERE uc.customerId = i.customerId AND uc.userId = :userId)";

  private static final SortColumns SORT =
      new SortColumns(
          "i.month DESC, i.ourReference DESC, l.id",
          "l.id",
          Map.of(
              "reference",
              "i.ourReference",
              "month",
              "i.month",
              "customer",
              "c.name",
              "article",
              SortColumns.givenFirst("a.articleNumber"),
              "net",
              "l.net"));

  @PersistenceContext private EntityManager em;

  /** One page of the lines in scope that are selected, the latest first if not sorted. */
  public List<SelectedLine> list(
      CallerScope scope, InvoiceSelection selection, YearMonth now, PageRequest page) {
    return ask(
            ROW + HEAD + WHAT + where(scope, selection) + SORT.orderBy(page),
            SelectedLine.class,
            scope,
            selection,
            now)
        .setFirstResult(page.first())
        .setMaxResults(page.size())
        .getResultList();
  }

  /** All of them, for a file. */
  public List<SelectedLine> listAll(CallerScope scope, InvoiceSelection selection, YearMonth now) {
    return ask(
            ROW + HEAD + WHAT + where(scope, selection) + " ORDER BY i.month, i.ourReference, l.id",
            SelectedLine.class,
            scope,
            selection,
            now)
        .getResultList();
  }

  /** How many they are and what they come to. */
  public SelectionSum sum(CallerScope scope, InvoiceSelection selection, YearMonth now) {
    boolean ofDevices = selection.articleNumber() != null || selection.individualNumber() != null;
    return ask(
            "SELECT NEW se.websesam.invoice.view.SelectionSum(COUNT(l), SUM(l.net), SUM(l.vat))"
                + HEAD
                + (ofDevices ? WHAT : "")
                + where(scope, selection),
            SelectionSum.class,
            scope,
            selection,
            now)
        .getSingleResult();
  }

  private static String where(CallerScope scope, InvoiceSelection selection) {
    return " WHERE i.ourReference IS NOT NULL AND i.month BETWEEN :first AND :last"
        + (scope.allCustomers() ? "" : OF_OWN_CUSTOMERS)
        + (selection.customerNumber() == null ? "" : " AND c.customerNumber = :customer")
        + (selection.kind() == null ? "" : " AND l.kind = :kind")
        + (selection.articleNumber() == null ? "" : " AND a.articleNumber = :article")
        + (selection.individualNumber() == null ? "" : " AND d.individualNumber = :individual")
        + (selection.least() == null ? "" : " AND l.net >= :least")
        + (selection.most() == null ? "" : " AND l.net <= :most");
  }

  private <T> TypedQuery<T> ask(
      String jpql, Class<T> type, CallerScope scope, InvoiceSelection selection, YearMonth now) {
    TypedQuery<T> query =
        em.createQuery(jpql, type)
            .setParameter("first", selection.first(now).toString())
            .setParameter("last", selection.last(now).toString());
    if (!scope.allCustomers()) {
      query.setParameter("userId", scope.userId());
    }
    set(query, "customer", selection.customerNumber());
    set(query, "kind", selection.kind());
    set(query, "article", selection.articleNumber());
    set(query, "individual", selection.individualNumber());
    set(query, "least", selection.least());
    set(query, "most", selection.most());
    return query;
  }

  private static void set(TypedQuery<?> query, String parameter, Object value) {
    if (value != null) {
      query.setParameter(parameter, value);
    }
  }
}
