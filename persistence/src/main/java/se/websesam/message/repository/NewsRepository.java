package se.websesam.message.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.websesam.message.domain.NewsItem;
import se.websesam.message.domain.NewsKind;
import se.websesam.message.view.NewsRow;
import se.websesam.shared.repository.Queries;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/** What the centre tells everybody. */
@ApplicationScoped
public class NewsRepository {

  private static final String ROW =
      "SELECT NEW se.websesam.message.view.NewsRow(n.id, n.version, n.kind, n.publishedOn, n.title,"
          + " n.body, n.link) FROM NewsItem n";

  private static final String SHOWN = " WHERE n.kind = :kind AND n.publishedOn <= :today";

  @PersistenceContext private EntityManager em;

  /** One page of what is shown of a kind on a day, the latest first. */
  public Page<NewsRow> list(NewsKind kind, LocalDate today, PageRequest page) {
    TypedQuery<NewsRow> rows =
        em.createQuery(ROW + SHOWN + " ORDER BY n.publishedOn DESC, n.id DESC", NewsRow.class)
            .setParameter("kind", kind)
            .setParameter("today", today)
            .setFirstResult(page.first())
            .setMaxResults(page.size());
    return new Page<>(
        rows.getResultList(),
        em.createQuery("SELECT COUNT(n) FROM NewsItem n" + SHOWN, Long.class)
            .setParameter("kind", kind)
            .setParameter("today", today)
            .getSingleResult());
  }

  /** One page of everything, also what is not shown yet, the latest first. */
  public Page<NewsRow> listAll(PageRequest page) {
    List<NewsRow> rows =
        em.createQuery(ROW + " ORDER BY n.publishedOn DESC, n.id DESC", NewsRow.class)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    return new Page<>(
        rows, em.createQuery("SELECT COUNT(n) FROM NewsItem n", Long.class).getSingleResult());
  }

  /** One of them, as the form shows it. */
  public Optional<NewsRow> findRow(long newsId) {
    return em.createQuery(ROW + " WHERE n.id = :id", NewsRow.class)
        .setParameter("id", newsId)
        .getResultStream()
        .findFirst();
  }

  /** One of them, to be changed. */
  public Optional<NewsItem> find(long newsId) {
    return Optional.ofNullable(em.find(NewsItem.class, newsId));
  }

  /** Keeps something new. */
  public void add(NewsItem item) {
    em.persist(item);
  }

  /** Takes something away. */
  public void remove(NewsItem item) {
    em.remove(item);
  }

  /** Writes what has been changed so far, so that a clash shows inside the use case. */
  public void flush() {
    Queries.flush(em);
  }
}
