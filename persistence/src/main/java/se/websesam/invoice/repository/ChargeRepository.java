package se.websesam.invoice.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import se.websesam.deviation.domain.PurchaseCredited;
import se.websesam.invoice.domain.ChargeCause;
import se.websesam.invoice.domain.InvoiceLineKind;
import se.websesam.invoice.domain.SaleCharge;
import se.websesam.invoice.view.CaseCharge;
import se.websesam.invoice.view.CaseLine;
import se.websesam.shared.domain.Unscoped;

/** What cases charge and give back, and the sales that claims are about. */
@ApplicationScoped
public class ChargeRepository {

  @PersistenceContext private EntityManager em;

  /** Keeps a charge until the month's invoicing. */
  public void add(SaleCharge charge) {
    em.persist(charge);
  }

  /** What a case has charged. */
  public Optional<SaleCharge> findCharge(ChargeCause cause, String number) {
    return em.createQuery(
            "SELECT s FROM SaleCharge s WHERE s.cause = :cause AND s.causeNumber = :number"
                + " AND s.credit = FALSE",
            SaleCharge.class)
        .setParameter("cause", cause)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** How often a claim has given back. */
  public int countCredits(String number) {
    return credits(number).size();
  }

  /** What a claim has given back, the last time that it did. */
  public Optional<SaleCharge> findLastCredit(String number) {
    return credits(number).stream().findFirst();
  }

  private List<SaleCharge> credits(String number) {
    return em.createQuery(
            "SELECT s FROM SaleCharge s WHERE s.cause = :cause AND s.causeNumber = :number"
                + " AND s.credit = TRUE ORDER BY s.causeRound DESC",
            SaleCharge.class)
        .setParameter("cause", ChargeCause.CLAIM)
        .setParameter("number", number)
        .getResultList();
  }

  /**
   * The sale that a credit gives back, locked, so that nothing more of it is given back meanwhile.
   */
  public SaleCharge lockSold(SaleCharge credit) {
    return em.find(SaleCharge.class, credit.creditsId(), LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * Takes a charge away that no run has invoiced.
   *
   * @return whether it was still waiting
   */
  public boolean removeWaiting(SaleCharge charge) {
    return em.createQuery("DELETE FROM SaleCharge s WHERE s.id = :id AND s.invoiceRunId IS NULL")
            .setParameter("id", charge.id())
            .executeUpdate()
        > 0;
  }

  /** The sale that a claim is about, locked, so that two claims do not give back the same. */
  public Optional<SaleCharge> findSold(PurchaseCredited claim) {
    return sold(claim.holdingId(), claim.orderNumber(), claim.orderLine())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** What was sold to a store by a line of an order, locked likewise. */
  @Unscoped("of a buy-back that the use case has found in scope")
  public Optional<SaleCharge> findSoldToStore(long orderLineId) {
    return em.createQuery(
            "SELECT s FROM SaleCharge s WHERE s.orderLineId = :lineId", SaleCharge.class)
        .setParameter("lineId", orderLineId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /**
   * Whether so many pieces of what was bought have not been given back.
   *
   * @param holdingId the holding that was paid for, or null for what was sold to a store
   * @param orderNumber the order that brought it to a store, or null
   * @param orderLine the line of that order
   */
  @Unscoped("of a report that the use case has found in scope")
  public boolean isLeft(Long holdingId, String orderNumber, Integer orderLine, int quantity) {
    return sold(holdingId, orderNumber, orderLine)
        .getResultStream()
        .anyMatch(sale -> countGivenBack(sale) + quantity <= sale.quantity());
  }

  private TypedQuery<SaleCharge> sold(Long holdingId, String orderNumber, Integer orderLine) {
    return holdingId == null
        ? em.createQuery(
                "SELECT s FROM SaleCharge s WHERE s.orderLineId = (SELECT l.id"
                    + " FROM CustomerOrderLine l WHERE l.order.orderNumber = :number"
                    + " AND l.lineNumber = :line)",
                SaleCharge.class)
            .setParameter("number", orderNumber)
            .setParameter("line", orderLine)
        : em.createQuery(
                "SELECT s FROM SaleCharge s WHERE s.holdingId = :holdingId", SaleCharge.class)
            .setParameter("holdingId", holdingId);
  }

  /** How many pieces of a sale have been given back. */
  public int countGivenBack(SaleCharge sale) {
    return -em.createQuery(
            "SELECT COALESCE(SUM(s.quantity), 0) FROM SaleCharge s WHERE s.creditsId = :id",
            Number.class)
        .setParameter("id", sale.id())
        .getSingleResult()
        .intValue();
  }

  /** Who pays for a holding now. */
  @Unscoped("of a case that the use case has found in scope")
  public long getPayerOf(long holdingId) {
    return em.createQuery("SELECT h.payerId FROM DeviceHolding h WHERE h.id = :id", Long.class)
        .setParameter("id", holdingId)
        .getSingleResult();
  }

  /** Who has paid a sale, when it has been invoiced. */
  public Optional<Long> findPayer(SaleCharge sale) {
    boolean held = sale.holdingId() != null;
    return em.createQuery(
            "SELECT i.payerId FROM InvoiceLine l JOIN Invoice i ON i.id = l.invoiceId"
                + " WHERE l.kind = :kind AND "
                + (held ? "l.holdingId" : "l.orderLineId")
                + " = :source",
            Long.class)
        .setParameter("kind", InvoiceLineKind.SALE)
        .setParameter("source", held ? sale.holdingId() : sale.orderLineId())
        .getResultStream()
        .findFirst();
  }

  /** Who has paid, or got, what a case charged or gave back, when it has been invoiced. */
  public Optional<Long> findPayer(ChargeCause cause, String number, SaleCharge charge) {
    return em.createQuery(
            "SELECT i.payerId FROM InvoiceLine l JOIN Invoice i ON i.id = l.invoiceId"
                + " WHERE l.cause = :cause AND l.causeNumber = :number AND l.evidence = :id",
            Long.class)
        .setParameter("cause", cause)
        .setParameter("number", number)
        .setParameter("id", charge.id().toString())
        .getResultStream()
        .findFirst();
  }

  /** What a case has charged and given back, the oldest first. */
  @Unscoped("of a case that the use case has found in scope")
  public List<CaseCharge> list(ChargeCause cause, String number) {
    List<CaseLine> lines =
        em.createQuery(
                "SELECT NEW se.websesam.invoice.view.CaseLine(l.evidence, i.month, i.ourReference)"
                    + " FROM InvoiceLine l JOIN Invoice i ON i.id = l.invoiceId"
                    + " WHERE l.cause = :cause AND l.causeNumber = :number",
                CaseLine.class)
            .setParameter("cause", cause)
            .setParameter("number", number)
            .getResultList();
    return em.createQuery(
            "SELECT s FROM SaleCharge s WHERE s.cause = :cause AND s.causeNumber = :number"
                + " ORDER BY s.causeRound, s.credit DESC, s.id",
            SaleCharge.class)
        .setParameter("cause", cause)
        .setParameter("number", number)
        .getResultStream()
        .map(
            charge ->
                new CaseCharge(
                    charge.kind(),
                    charge.amount(),
                    charge.happenedOn(),
                    lines.stream()
                        .filter(line -> line.evidence().equals(charge.id().toString()))
                        .findFirst()
                        .orElse(null)))
        .toList();
  }
}
