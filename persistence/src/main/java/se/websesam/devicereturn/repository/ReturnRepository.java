package se.websesam.devicereturn.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.websesam.devicereturn.domain.DeviceReturn;
import se.websesam.devicereturn.view.ReturnCandidate;
import se.websesam.devicereturn.view.ReturnSlip;
import se.websesam.devicereturn.view.ReturnedOn;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.repository.Queries;

/** Returns, their numbers and the devices that can stand on one. */
@ApplicationScoped
public class ReturnRepository {

  @PersistenceContext private EntityManager em;

  /** The next number of the returns' own series (G-04). */
  public String nextNumber() {
    return Queries.nextNumber(em, "seq_return_number");
  }

  /** Keeps a return. */
  public void add(DeviceReturn made) {
    em.persist(made);
  }

  /**
   * What a recipient has and could give back: delivered, neither used up nor a fee, and not on its
   * way back already.
   *
   * @param scope kept in the signature for rule A11; whoever may see the recipient sees all of it
   */
  public List<ReturnCandidate> listCandidates(CallerScope scope, long recipientId) {
    return em.createQuery(
            "SELECT NEW se.websesam.devicereturn.view.ReturnCandidate(h.id, h.parentHoldingId,"
                + " a.articleNumber, a.designation, i.individualNumber, h.quantity,"
                + " h.chargingForm, h.deliveredOn, a.picture)"
                + " FROM DeviceHolding h JOIN Article a ON a.id = h.articleId"
                + " LEFT JOIN DeviceIndividual i ON i.id = h.individualId"
                + " WHERE h.recipientId = :recipientId AND h.endedOn IS NULL"
                + " AND h.deliveredOn IS NOT NULL AND h.pickupNumber IS NULL"
                + " AND h.dismantlingNumber IS NULL"
                + " AND a.type NOT IN (se.websesam.catalogue.domain.ArticleType.CONSUMABLE,"
                + " se.websesam.catalogue.domain.ArticleType.FEE)"
                + " ORDER BY h.deliveredOn DESC, h.id DESC",
            ReturnCandidate.class)
        .setParameter("recipientId", recipientId)
        .getResultList();
  }

  /** What a recipient has given back to the caller's stores, with the return it was in. */
  public List<ReturnedOn> listReturned(CallerScope scope, String recipientRef) {
    return Queries.scoped(
            em.createQuery(
                "SELECT NEW se.websesam.devicereturn.view.ReturnedOn(l.holdingId, d.returnNumber)"
                    + " FROM DeviceReturnLine l JOIN l.deviceReturn d"
                    + " JOIN Recipient r ON r.id = d.recipientId WHERE r.publicId = :recipient"
                    + " AND (:all = TRUE OR EXISTS (SELECT uc FROM UserCustomer uc"
                    + " WHERE uc.customerId = d.customerId AND uc.userId = :userId))",
                ReturnedOn.class),
            scope)
        .setParameter("recipient", recipientRef)
        .getResultList();
  }

  /** The slip of a return to one of the caller's stores, by its number. */
  public Optional<ReturnSlip> findSlip(CallerScope scope, String number) {
    return Queries.scoped(
            em.createQuery(
                "SELECT NEW se.websesam.devicereturn.view.ReturnSlip.Head(d.id, d.returnNumber, s.name,"
                    + " r.publicId, r.protectedIdentity,"
                    + " CONCAT(COALESCE(r.givenName, ''), ' ', r.familyName),"
                    + " CONCAT(u.givenName, ' ', u.familyName), d.registeredAt)"
                    + " FROM DeviceReturn d JOIN BufferStore s ON s.id = d.storeId"
                    + " JOIN Recipient r ON r.id = d.recipientId JOIN AppUser u ON u.id = d.userId"
                    + " WHERE d.returnNumber = :number AND (:all = TRUE OR EXISTS"
                    + " (SELECT uc FROM UserCustomer uc WHERE uc.customerId = d.customerId"
                    + " AND uc.userId = :userId))",
                ReturnSlip.Head.class),
            scope)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .map(head -> new ReturnSlip(head, lines(head.id())));
  }

  private List<ReturnSlip.Line> lines(long returnId) {
    return em.createQuery(
            "SELECT NEW se.websesam.devicereturn.view.ReturnSlip.Line(a.articleNumber,"
                + " a.designation, i.individualNumber, h.quantity, l.scrapped)"
                + " FROM DeviceHolding h JOIN DeviceReturnLine l ON l.holdingId = h.id"
                + " JOIN Article a ON a.id = h.articleId"
                + " LEFT JOIN DeviceIndividual i ON i.id = h.individualId"
                + " WHERE l.deviceReturn.id = :id ORDER BY l.lineNumber",
            ReturnSlip.Line.class)
        .setParameter("id", returnId)
        .getResultList();
  }
}
