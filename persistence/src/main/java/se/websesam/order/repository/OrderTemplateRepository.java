package se.websesam.order.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.view.ArticleOption;
import se.websesam.order.domain.OrderTemplate;
import se.websesam.order.view.TemplateDetails;
import se.websesam.order.view.TemplateLineRow;
import se.websesam.order.view.TemplateRow;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.repository.Queries;
import se.websesam.shared.repository.SortColumns;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/**
 * Order templates [beställningsmallar]: a user's own, and those shared with customers he is linked
 * to. The centre's staff, who act for all customers, have no more than their own.
 */
@ApplicationScoped
public class OrderTemplateRepository {

  private static final String IN_SCOPE =
      " (t.ownerId = :userId OR EXISTS (SELECT uc FROM UserCustomer uc"
          + " WHERE uc.customerId = t.customerId AND uc.userId = :userId))";

  private static final String ROW =
      "SELECT NEW se.websesam.order.view.TemplateRow(t.id, t.version, t.name,"
          + " CASE WHEN t.ownerId = :userId THEN TRUE ELSE FALSE END,"
          + " CONCAT(u.givenName, ' ', u.familyName), c.id, c.name, t.savedAt,"
          + " (SELECT COUNT(l) FROM OrderTemplateLine l WHERE l.template = t))"
          + " FROM OrderTemplate t JOIN AppUser u ON u.id = t.ownerId"
          + " LEFT JOIN Customer c ON c.id = t.customerId WHERE"
          + IN_SCOPE;

  private static final SortColumns SORT =
      new SortColumns(
          "t.name, t.id",
          "t.id",
          Map.of(
              "name",
              "t.name",
              "owner",
              "u.familyName",
              "shared",
              SortColumns.givenFirst("c.name"),
              "changed",
              "t.savedAt"));

  @PersistenceContext private EntityManager em;

  /** One page of those that the caller may use, by name if not sorted. */
  public Page<TemplateRow> list(CallerScope scope, PageRequest page) {
    List<TemplateRow> rows =
        scoped(em.createQuery(ROW + SORT.orderBy(page), TemplateRow.class), scope)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    long total =
        scoped(
                em.createQuery("SELECT COUNT(t) FROM OrderTemplate t WHERE" + IN_SCOPE, Long.class),
                scope)
            .getSingleResult();
    return new Page<>(rows, total);
  }

  /** All that the caller may use, by name. */
  public List<TemplateRow> listAll(CallerScope scope) {
    return scoped(em.createQuery(ROW + " ORDER BY t.name, t.id", TemplateRow.class), scope)
        .getResultList();
  }

  /** One that the caller may use, with its lines. */
  public Optional<TemplateDetails> findDetails(CallerScope scope, long templateId) {
    return scoped(em.createQuery(ROW + " AND t.id = :id", TemplateRow.class), scope)
        .setParameter("id", templateId)
        .getResultStream()
        .findFirst()
        .map(head -> new TemplateDetails(head, lines(templateId)));
  }

  private List<TemplateLineRow> lines(long templateId) {
    return em.createQuery(
            "SELECT l.parentLine, l.quantity, a.picture, a FROM OrderTemplateLine l"
                + " JOIN Article a ON a.id = l.articleId"
                + " WHERE l.template.id = :id ORDER BY l.lineNumber",
            Object[].class)
        .setParameter("id", templateId)
        .getResultStream()
        .map(OrderTemplateRepository::line)
        .toList();
  }

  private static TemplateLineRow line(Object[] row) {
    Article article = (Article) row[3];
    ArticleOption option =
        new ArticleOption(
            article.id(),
            article.articleNumber(),
            article.designation(),
            article.type(),
            article.chargingForm(),
            article.price(),
            (String) row[2]);
    Integer parent = row[0] == null ? null : (Integer) row[0] - 1;
    return new TemplateLineRow(parent, (Integer) row[1], option, refusal(article));
  }

  private static String refusal(Article article) {
    try {
      article.requireOrderable(null);
      return null;
    } catch (BusinessRuleViolation e) {
      return e.code();
    }
  }

  /** One that the caller may use, to be changed. */
  public OrderTemplate getForChange(CallerScope scope, long templateId) {
    return scoped(
            em.createQuery(
                "SELECT t FROM OrderTemplate t WHERE t.id = :id AND" + IN_SCOPE,
                OrderTemplate.class),
            scope)
        .setParameter("id", templateId)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * Whether the caller, or the customer, has another template with the name, in small or capital
   * letters.
   */
  public boolean isTaken(CallerScope scope, String name, Long customerId, Long templateId) {
    return em.createQuery(
                "SELECT COUNT(t) FROM OrderTemplate t WHERE LOWER(t.name) = LOWER(:name)"
                    + " AND t.id <> :id AND (t.ownerId = :userId OR t.customerId = :customerId)",
                Long.class)
            .setParameter("name", name)
            .setParameter("id", templateId == null ? 0L : templateId)
            .setParameter("userId", scope.userId())
            .setParameter("customerId", customerId == null ? 0L : customerId)
            .getSingleResult()
        > 0;
  }

  /** Keeps a new one and gives it its id. */
  public void add(OrderTemplate template) {
    em.persist(template);
  }

  /** Takes one away with its lines. */
  public void remove(OrderTemplate template) {
    em.remove(template);
  }

  /**
   * Writes what has been changed so far, so that a clash shows inside the use case: V-CC-01, or
   * V-CO-21 when somebody else has taken the name in the same moment.
   */
  public void flush() {
    Queries.flush(em, "V-CO-21", "templateName");
  }

  private static <T> TypedQuery<T> scoped(TypedQuery<T> query, CallerScope scope) {
    return query.setParameter("userId", scope.userId());
  }
}
