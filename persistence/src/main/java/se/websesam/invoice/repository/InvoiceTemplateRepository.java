package se.websesam.invoice.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.websesam.invoice.domain.InvoiceTemplate;
import se.websesam.invoice.view.InvoiceTemplateRow;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.repository.Queries;

/** Templates of e-invoices [mallar eFaktura]; each is seen by its owner alone. */
@ApplicationScoped
public class InvoiceTemplateRepository {

  @PersistenceContext private EntityManager em;

  /** All of a user's, by name. */
  public List<InvoiceTemplateRow> list(long ownerId) {
    return em.createQuery(
            "SELECT t FROM InvoiceTemplate t WHERE t.ownerId = :owner ORDER BY t.name, t.id",
            InvoiceTemplate.class)
        .setParameter("owner", ownerId)
        .getResultStream()
        .map(
            template ->
                new InvoiceTemplateRow(
                    template.id(),
                    template.version(),
                    template.name(),
                    template.savedAt(),
                    template.selection()))
        .toList();
  }

  /** One of a user's, to be changed. */
  public InvoiceTemplate getForChange(long ownerId, long templateId) {
    return em.createQuery(
            "SELECT t FROM InvoiceTemplate t WHERE t.id = :id AND t.ownerId = :owner",
            InvoiceTemplate.class)
        .setParameter("id", templateId)
        .setParameter("owner", ownerId)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Whether a user has another template with the name, in small or capital letters. */
  public boolean isTaken(long ownerId, String name, Long templateId) {
    return em.createQuery(
                "SELECT COUNT(t) FROM InvoiceTemplate t WHERE t.ownerId = :owner"
                    + " AND LOWER(t.name) = LOWER(:name) AND t.id <> :id",
                Long.class)
            .setParameter("owner", ownerId)
            .setParameter("name", name)
            .setParameter("id", templateId == null ? 0L : templateId)
            .getSingleResult()
        > 0;
  }

  /** Keeps a new one and gives it its id. */
  public void add(InvoiceTemplate template) {
    em.persist(template);
  }

  /** Takes one away. */
  public void remove(InvoiceTemplate template) {
    em.remove(template);
  }

  /**
   * Writes what has been changed so far, so that a clash shows inside the use case: V-CC-01, or
   * V-IV-14 when the name has been taken in the same moment.
   */
  public void flush() {
    Queries.flush(em, "V-IV-14", "templateName");
  }
}
