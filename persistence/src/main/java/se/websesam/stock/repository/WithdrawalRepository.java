package se.websesam.stock.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.repository.Queries;
import se.websesam.stock.domain.StockWithdrawal;
import se.websesam.stock.view.WithdrawalDetails;
import se.websesam.stock.view.WithdrawalHead;
import se.websesam.stock.view.WithdrawalLine;

/** Withdrawals and their numbers. */
@ApplicationScoped
public class WithdrawalRepository {

  @PersistenceContext private EntityManager em;

  /** The next number of the withdrawals' own series (G-04). */
  public String nextNumber() {
    return Queries.nextNumber(em, "seq_withdrawal_number");
  }

  /** Keeps a withdrawal. */
  public void add(StockWithdrawal withdrawal) {
    em.persist(withdrawal);
  }

  /** A withdrawal of the caller's customers, by its number. */
  public Optional<WithdrawalDetails> find(CallerScope scope, String number) {
    return em.createQuery(
            "SELECT NEW se.websesam.stock.view.WithdrawalHead(w.withdrawalNumber, s.name,"
                + " r.publicId, r.protectedIdentity,"
                + " CONCAT(COALESCE(r.givenName, ''), ' ', r.familyName),"
                + " CONCAT(u.givenName, ' ', u.familyName), w.happenedOn, w.registeredAt)"
                + " FROM StockWithdrawal w JOIN BufferStore s ON s.id = w.storeId"
                + " JOIN Recipient r ON r.id = w.recipientId JOIN AppUser u ON u.id = w.userId"
                + " WHERE w.withdrawalNumber = :number AND (:all = TRUE OR EXISTS"
                + " (SELECT uc FROM UserCustomer uc WHERE uc.customerId = w.customerId"
                + " AND uc.userId = :userId))",
            WithdrawalHead.class)
        .setParameter("number", number)
        .setParameter("all", scope.allCustomers())
        .setParameter("userId", scope.userId())
        .getResultStream()
        .findFirst()
        .map(head -> new WithdrawalDetails(head, lines(number)));
  }

  private List<WithdrawalLine> lines(String number) {
    return em.createQuery(
            "SELECT NEW se.websesam.stock.view.WithdrawalLine(a.articleNumber,"
                + " a.designation, i.individualNumber, m.quantity)"
                + " FROM StockMovement m JOIN Article a ON a.id = m.articleId"
                + " LEFT JOIN DeviceIndividual i ON i.id = m.individualId"
                + " WHERE m.reference = :number"
                + " AND m.kind = se.websesam.stock.domain.MovementKind.WITHDRAWN ORDER BY m.id",
            WithdrawalLine.class)
        .setParameter("number", number)
        .getResultList();
  }
}
