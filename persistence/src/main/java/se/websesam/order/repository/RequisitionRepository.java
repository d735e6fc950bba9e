package se.websesam.order.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.order.view.RequisitionRow;
import se.websesam.order.view.RequisitionSearch;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/** What has been requisitioned, by prescriber; JPA cannot count groups. */
@ApplicationScoped
public class RequisitionRepository {

  private static final String GROUPS =
      " FROM customer_order o JOIN customer_order_line l ON l.customer_order_id = o.id"
          + " JOIN app_user u ON u.id = o.orderer_id JOIN customer c ON c.id = o.customer_id"
          + " JOIN article a ON a.id = l.article_id"
          + " WHERE o.registered_at >= ?1 AND o.registered_at < ?2 AND o.order_kind = 'MANUAL'"
          + " AND l.status <> 'CANCELLED' AND (?3 = '' OR c.customer_number = ?3)"
          + " AND (?4 = TRUE OR EXISTS (SELECT 1 FROM user_customer uc"
          + " WHERE uc.customer_id = o.customer_id AND uc.user_id = ?5))"
          + " GROUP BY u.id, u.given_name, u.family_name, c.customer_number, c.name,"
          + " a.article_number, a.designation, l.charging_form";

  @PersistenceContext private EntityManager em;

  /** One page of the report, by prescriber, customer and article. */
  public Page<RequisitionRow> list(
      CallerScope scope, RequisitionSearch search, ZoneId zone, PageRequest page) {
    Number total =
        (Number)
            asked(
                    em.createNativeQuery("SELECT COUNT(*) FROM (SELECT u.id" + GROUPS + ") g"),
                    scope,
                    search,
                    zone)
                .getSingleResult();
    return new Page<>(
        rows(query(scope, search, zone).setFirstResult(page.first()).setMaxResults(page.size())),
        total.longValue());
  }

  /** The whole report; its rows are groups and not orders, so there are not many. */
  public List<RequisitionRow> listAll(CallerScope scope, RequisitionSearch search, ZoneId zone) {
    return rows(query(scope, search, zone));
  }

  private Query query(CallerScope scope, RequisitionSearch search, ZoneId zone) {
    return asked(
        em.createNativeQuery(
            "SELECT u.given_name, u.family_name, c.customer_number, c.name, a.article_number,"
                + " a.designation, l.charging_form, SUM(l.quantity), SUM(l.price * l.quantity)"
                + GROUPS
                + " ORDER BY u.family_name, u.given_name, u.id, c.customer_number,"
                + " a.article_number, l.charging_form"),
        scope,
        search,
        zone);
  }

  private static Query asked(
      Query query, CallerScope scope, RequisitionSearch search, ZoneId zone) {
    String customer = search.customerNumber();
    return query
        .setParameter(1, search.from().atStartOfDay(zone).toOffsetDateTime())
        .setParameter(2, search.to().plusDays(1).atStartOfDay(zone).toOffsetDateTime())
        .setParameter(3, customer == null ? "" : customer)
        .setParameter(4, scope.allCustomers())
        .setParameter(5, scope.userId());
  }

  private static List<RequisitionRow> rows(Query query) {
    List<?> found = query.getResultList();
    return found.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new RequisitionRow(
                    row[0] + " " + row[1],
                    (String) row[2],
                    (String) row[3],
                    (String) row[4],
                    (String) row[5],
                    ChargingForm.valueOf((String) row[6]),
                    ((Number) row[7]).longValue(),
                    (BigDecimal) row[8]))
        .toList();
  }
}
