package se.websesam.invoice.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.websesam.invoice.domain.InvoiceLine;
import se.websesam.invoice.domain.SaleCharge;
import se.websesam.invoice.view.InvoiceDetails;
import se.websesam.invoice.view.InvoiceLineRow;
import se.websesam.invoice.view.InvoiceRow;
import se.websesam.invoice.view.InvoiceSearch;
import se.websesam.invoice.view.InvoiceTotal;
import se.websesam.invoice.view.LineEvent;
import se.websesam.invoice.view.LineEvidence;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.repository.SortColumns;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/** Closed invoices with their lines, and the sales that wait for theirs. */
@ApplicationScoped
public class InvoiceRepository {

  private static final String CLOSED = " i.ourReference IS NOT NULL";

  private static final String OF_OWN_CUSTOMERS =
      " AND EXISTS (SELECT uc FROM UserCustomer uc"
          + " WHERE uc.customerId = i.customerId AND uc.userId = :userId)";

  private static final String ROW =
      "SELECT NEW se.websesam.invoice.view.InvoiceRow(i.id, i.ourReference, i.month, i.invoicedOn,"
          + " p.payerNumber, p.name, c.customerNumber, c.name, i.net, i.vat) FROM Invoice i"
          + " JOIN Payer p ON p.id = i.payerId JOIN Customer c ON c.id = i.customerId WHERE";

  private static final SortColumns SORT =
      new SortColumns(
          "i.month DESC, i.ourReference DESC",
          "i.id",
          Map.of(
              "reference",
              "i.ourReference",
              "month",
              "i.month",
              "payer",
              "p.name",
              "customer",
              "c.name",
              "net",
              "i.net"));

  @PersistenceContext private EntityManager em;

  /** Keeps a sale until the month's invoicing. */
  public void add(SaleCharge sale) {
    em.persist(sale);
  }

  /** One page of the invoices in scope that a search asks for, newest first if not sorted. */
  public Page<InvoiceRow> list(CallerScope scope, InvoiceSearch search, PageRequest page) {
    List<InvoiceRow> rows =
        search(
                em.createQuery(
                    ROW + inScope(scope) + conditions(search) + SORT.orderBy(page),
                    InvoiceRow.class),
                scope,
                search)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    long total =
        search(
                em.createQuery(
                    "SELECT COUNT(i) FROM Invoice i WHERE" + inScope(scope) + conditions(search),
                    Long.class),
                scope,
                search)
            .getSingleResult();
    return new Page<>(rows, total);
  }

  /** An invoice's page, by id. */
  public Optional<InvoiceDetails> findDetails(CallerScope scope, long invoiceId) {
    return details(scope, "i.id", invoiceId);
  }

  /** An invoice's page, by the number at [Vår ref.]. */
  public Optional<InvoiceDetails> findByOurReference(CallerScope scope, String ourReference) {
    return details(scope, "i.ourReference", ourReference);
  }

  /** One page of the lines of an invoice in scope, without patients' numbers. */
  public Page<InvoiceLineRow> listLines(CallerScope scope, long invoiceId, PageRequest page) {
    List<InvoiceLineRow> rows =
        scoped(
                em.createQuery(
                    "SELECT NEW se.websesam.invoice.view.InvoiceLineRow(l.id, l.kind,"
                        + " a.articleNumber, a.designation, d.individualNumber, l.coversMonth,"
                        + " l.periodFrom, l.periodTo, l.days, l.quantity, l.price, l.net,"
                        + " l.vatRate, l.vat, COALESCE(h.recipientId, t.recipientId), u.orderNumber,"
                        + " t.workOrderNumber, l.cause, l.causeNumber)"
                        + " FROM InvoiceLine l JOIN Invoice i ON i.id = l.invoiceId"
                        + " LEFT JOIN DeviceHolding h ON h.id = COALESCE(l.holdingId, l.causeHoldingId)"
                        + " LEFT JOIN CustomerOrderLine o ON o.id = COALESCE(l.orderLineId, l.causeOrderLineId)"
                        + " LEFT JOIN CustomerOrder u ON u.id = l.customerOrderId"
                        + " LEFT JOIN WorkLine w ON w.id = l.workLineId"
                        + " LEFT JOIN WorkOrder t ON t.id = w.workOrderId"
                        + " LEFT JOIN Article a"
                        + " ON a.id = COALESCE(h.articleId, o.articleId, w.articleId)"
                        + " LEFT JOIN DeviceIndividual d"
                        + " ON d.id = COALESCE(h.individualId, o.individualId)"
                        + " WHERE i.id = :id AND"
                        + inScope(scope)
                        + " ORDER BY a.designation, l.holdingId, l.periodFrom, l.id",
                    InvoiceLineRow.class),
                scope)
            .setParameter("id", invoiceId)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    long total =
        scoped(
                em.createQuery(
                    "SELECT COUNT(l) FROM InvoiceLine l JOIN Invoice i ON i.id = l.invoiceId"
                        + " WHERE i.id = :id AND"
                        + inScope(scope),
                    Long.class),
                scope)
            .setParameter("id", invoiceId)
            .getSingleResult();
    return new Page<>(rows, total);
  }

  /** The events that prove a line of an invoice in scope. */
  public Optional<LineEvidence> findEvidence(CallerScope scope, long lineId) {
    return scoped(
            em.createQuery(
                "SELECT l FROM InvoiceLine l JOIN Invoice i ON i.id = l.invoiceId"
                    + " WHERE l.id = :id AND"
                    + inScope(scope),
                InvoiceLine.class),
            scope)
        .setParameter("id", lineId)
        .getResultStream()
        .findFirst()
        .map(this::evidence);
  }

  private LineEvidence evidence(InvoiceLine line) {
    if (line.holdingId() == null) {
      return LineEvidence.of(null, line.cause(), line.causeNumber(), line.from());
    }
    String recipientRef =
        em.createQuery(
                "SELECT r.publicId FROM Recipient r JOIN DeviceHolding h ON h.recipientId = r.id"
                    + " WHERE h.id = :id",
                String.class)
            .setParameter("id", line.holdingId())
            .getSingleResult();
    if (!line.isRent()) {
      return LineEvidence.of(recipientRef, line.cause(), line.causeNumber(), line.from());
    }
    return LineEvidence.of(
        recipientRef,
        em.createQuery(
                "SELECT NEW se.websesam.invoice.view.LineEvent(e.id, e.kind, e.happenedOn,"
                    + " e.recordedAt, e.reversesId) FROM RecordedRentEvent e"
                    + " WHERE e.holdingId = :holdingId AND e.id IN :ids"
                    + " ORDER BY e.happenedOn, e.recordedAt, e.id",
                LineEvent.class)
            .setParameter("holdingId", line.holdingId())
            .setParameter("ids", line.evidence())
            .getResultList());
  }

  private Optional<InvoiceDetails> details(CallerScope scope, String column, Object value) {
    return scoped(
            em.createQuery(ROW + " " + column + " = :value AND" + inScope(scope), InvoiceRow.class),
            scope)
        .setParameter("value", value)
        .getResultStream()
        .findFirst()
        .map(head -> new InvoiceDetails(head, totals(head.id())));
  }

  private List<InvoiceTotal> totals(long invoiceId) {
    return em.createQuery(
            "SELECT NEW se.websesam.invoice.view.InvoiceTotal(l.kind, l.vatRate, COUNT(l),"
                + " SUM(l.net), SUM(l.vat)) FROM InvoiceLine l WHERE l.invoiceId = :id"
                + " GROUP BY l.kind, l.vatRate ORDER BY l.kind, l.vatRate",
            InvoiceTotal.class)
        .setParameter("id", invoiceId)
        .getResultList();
  }

  private static String conditions(InvoiceSearch search) {
    return (search.month() == null ? "" : " AND i.month = :month")
        + (search.customerId() == null ? "" : " AND i.customerId = :customerId");
  }

  private static <T> TypedQuery<T> search(
      TypedQuery<T> query, CallerScope scope, InvoiceSearch search) {
    scoped(query, scope);
    if (search.month() != null) {
      query.setParameter("month", search.month().toString());
    }
    if (search.customerId() != null) {
      query.setParameter("customerId", search.customerId());
    }
    return query;
  }

  private static String inScope(CallerScope scope) {
    return scope.allCustomers() ? CLOSED : CLOSED + OF_OWN_CUSTOMERS;
  }

  private static <T> TypedQuery<T> scoped(TypedQuery<T> query, CallerScope scope) {
    return scope.allCustomers() ? query : query.setParameter("userId", scope.userId());
  }
}
