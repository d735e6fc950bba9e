package se.websesam.device.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.websesam.device.domain.FormerNumber;
import se.websesam.device.domain.IndividualPattern;
import se.websesam.device.domain.NumberChange;
import se.websesam.device.domain.UnitHandling;
import se.websesam.device.domain.UnitNote;
import se.websesam.device.view.NumberChangeRow;
import se.websesam.device.view.SwapRow;
import se.websesam.device.view.UnitHandlingRow;
import se.websesam.device.view.UnitHead;
import se.websesam.device.view.UnitHit;
import se.websesam.device.view.UnitHolding;
import se.websesam.device.view.UnitNoteRow;
import se.websesam.device.view.UnitPart;
import se.websesam.shared.domain.Unscoped;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/** Numbered units as they are searched for and shown on their cards. */
@ApplicationScoped
public class UnitRepository {

  @PersistenceContext private EntityManager em;

  /**
   * The units whose numbers match, by number; both ends of the number have an index.
   *
   * @param limit how many at most
   */
  public List<UnitHit> find(IndividualPattern pattern, int limit) {
    return matching(
        "SELECT NEW se.websesam.device.view.UnitHit(i.individualNumber, a.articleNumber,"
            + " a.designation, i.status) FROM DeviceIndividual i"
            + " JOIN Article a ON a.id = i.articleId WHERE ",
        "i",
        pattern,
        limit);
  }

  /** The units that bore a matching number before, by that number. */
  public List<UnitHit> findByFormerNumber(IndividualPattern pattern, int limit) {
    return matching(
        "SELECT NEW se.websesam.device.view.UnitHit(i.individualNumber, a.articleNumber,"
            + " a.designation, i.status, f.individualNumber) FROM FormerNumber f"
            + " JOIN DeviceIndividual i ON i.id = f.individualId"
            + " JOIN Article a ON a.id = i.articleId WHERE ",
        "f",
        pattern,
        limit);
  }

  private List<UnitHit> matching(
      String select, String alias, IndividualPattern pattern, int limit) {
    String column =
        alias
            + (pattern.kind() == IndividualPattern.Kind.END
                ? ".reversedNumber"
                : ".individualNumber");
    if (pattern.kind() == IndividualPattern.Kind.WHOLE) {
      // one at most; with a limit PostgreSQL would plan it each time, which takes longer than to
      // find it
      return em.createQuery(select + column + " = :number", UnitHit.class)
          .setParameter("number", pattern.text())
          .getResultList();
    }
    String after = pattern.after();
    String before = after == null ? "" : " AND " + column + " < :after";
    TypedQuery<UnitHit> query =
        em.createQuery(
            select + column + " >= :first" + before + " ORDER BY " + column, UnitHit.class);
    query.setParameter("first", pattern.first());
    if (after != null) {
      query.setParameter("after", after);
    }
    return query.setMaxResults(limit).getResultList();
  }

  /** A unit's own facts, by its number or by one that it bore before. */
  @Unscoped("of a unit: no patient is named")
  public Optional<UnitHead> findHead(String individualNumber) {
    return findHead(
            " FROM DeviceIndividual i JOIN Article a ON a.id = i.articleId"
                + " WHERE i.individualNumber = :number",
            individualNumber)
        .or(
            () ->
                findHead(
                    " FROM FormerNumber f JOIN DeviceIndividual i ON i.id = f.individualId"
                        + " JOIN Article a ON a.id = i.articleId"
                        + " WHERE f.individualNumber = :number",
                    individualNumber));
  }

  private Optional<UnitHead> findHead(String from, String individualNumber) {
    return em.createQuery(
            "SELECT NEW se.websesam.device.view.UnitHead(i.id, i.individualNumber, i.serialNumber,"
                + " i.status, a.articleNumber, a.designation, a.isoCode, a.picture, a.warrantyDays)"
                + from,
            UnitHead.class)
        .setParameter("number", individualNumber)
        .getResultStream()
        .findFirst();
  }

  /** What has been written on a unit, the latest first. */
  @Unscoped("of a unit: no patient is named")
  public List<UnitNoteRow> listNotes(long individualId) {
    return em.createQuery(
            "SELECT NEW se.websesam.device.view.UnitNoteRow(n.writtenAt,"
                + " CONCAT(u.givenName, ' ', u.familyName), n.text)"
                + " FROM UnitNote n JOIN AppUser u ON u.id = n.userId"
                + " WHERE n.individualId = :id ORDER BY n.id DESC",
            UnitNoteRow.class)
        .setParameter("id", individualId)
        .getResultList();
  }

  /** The changes of number that a unit was part of, the latest first. */
  @Unscoped("of a unit: no patient is named")
  public List<NumberChangeRow> listChanges(long individualId) {
    return em.createQuery(
            "SELECT NEW se.websesam.device.view.NumberChangeRow(c.changedAt,"
                + " CONCAT(u.givenName, ' ', u.familyName), c.kind, c.oldNumber, c.newNumber,"
                + " c.reason, c.seenAt, CONCAT(s.givenName, ' ', s.familyName))"
                + " FROM NumberChange c JOIN AppUser u ON u.id = c.userId"
                + " LEFT JOIN AppUser s ON s.id = c.seenBy"
                + " WHERE c.individualId = :id OR c.otherIndividualId = :id ORDER BY c.id DESC",
            NumberChangeRow.class)
        .setParameter("id", individualId)
        .getResultList();
  }

  /** One page of the swaps that nobody of the centre has seen yet, the oldest first. */
  @Unscoped("for the centre, which sees all units")
  public Page<SwapRow> listUnseenSwaps(PageRequest page) {
    String unseen =
        " FROM NumberChange c JOIN AppUser u ON u.id = c.userId"
            + " JOIN DeviceIndividual i ON i.id = c.individualId"
            + " JOIN Article a ON a.id = i.articleId"
            + " WHERE c.kind = se.websesam.device.domain.NumberChangeKind.SWAP"
            + " AND c.seenAt IS NULL";
    return new Page<>(
        em.createQuery(
                "SELECT NEW se.websesam.device.view.SwapRow(c.id, c.changedAt,"
                    + " CONCAT(u.givenName, ' ', u.familyName), a.articleNumber, a.designation,"
                    + " c.oldNumber, c.newNumber, c.reason)"
                    + unseen
                    + " ORDER BY c.changedAt, c.id",
                SwapRow.class)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList(),
        em.createQuery("SELECT COUNT(c)" + unseen, Long.class).getSingleResult());
  }

  /** A change of number, locked so that two users cannot see it at once. */
  public Optional<NumberChange> findChangeForUpdate(long id) {
    return Optional.ofNullable(em.find(NumberChange.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** What return reception has done with a unit, the latest first. */
  @Unscoped("of a unit: no patient is named")
  public List<UnitHandlingRow> listHandlings(long individualId) {
    return em.createQuery(
            "SELECT NEW se.websesam.device.view.UnitHandlingRow(h.changedAt,"
                + " CONCAT(u.givenName, ' ', u.familyName), h.handling)"
                + " FROM UnitHandling h JOIN AppUser u ON u.id = h.userId"
                + " WHERE h.individualId = :id ORDER BY h.id DESC",
            UnitHandlingRow.class)
        .setParameter("id", individualId)
        .getResultList();
  }

  /** The unit that bore a number before. */
  public Optional<FormerNumber> findFormerNumber(String individualNumber) {
    return Optional.ofNullable(em.find(FormerNumber.class, individualNumber));
  }

  /** Keeps a number that a unit bears no longer. */
  public void add(FormerNumber former) {
    em.persist(former);
  }

  /** Forgets that a number was a former one. */
  public void remove(FormerNumber former) {
    em.remove(former);
    em.flush();
  }

  /** Keeps a change of number. */
  public void add(NumberChange change) {
    em.persist(change);
  }

  /** Keeps what return reception did with a unit. */
  public void add(UnitHandling handling) {
    em.persist(handling);
  }

  /** Keeps a note. */
  public void add(UnitNote note) {
    em.persist(note);
  }

  /** Who has a unit and has had it, the latest first. */
  @Unscoped("the use case hides the holders that the caller may not see")
  public List<UnitHolding> listHoldings(long individualId) {
    return em.createQuery(
            "SELECT NEW se.websesam.device.view.UnitHolding(h.id, r.id, r.publicId,"
                + " CONCAT(COALESCE(r.givenName, ''), ' ', r.familyName), c.name,"
                + " CONCAT(u.givenName, ' ', u.familyName), h.chargingForm, h.deliveredOn,"
                + " h.endedOn, h.endKind, h.pickupNumber, h.dismantlingNumber,"
                + " r.protectedIdentity)"
                + " FROM DeviceHolding h JOIN Recipient r ON r.id = h.recipientId"
                + " JOIN Customer c ON c.id = h.customerId"
                + " JOIN AppUser u ON u.id = h.prescriberId"
                + " WHERE h.individualId = :id ORDER BY h.deliveredOn DESC, h.id DESC",
            UnitHolding.class)
        .setParameter("id", individualId)
        .getResultList();
  }

  /** What sits on a unit on a day, whoever has it then: each part followed by what sits on it. */
  @Unscoped("parts name no person")
  public List<UnitPart> listParts(long individualId, LocalDate day) {
    List<UnitPart> top = listParts("h.individualId IN :ids", List.of(individualId), day);
    Map<Long, List<UnitPart>> on = new HashMap<>();
    List<Long> above = top.stream().map(UnitPart::holdingId).toList();
    while (!above.isEmpty()) {
      List<UnitPart> next = listParts("h.id IN :ids", above, day);
      next.forEach(
          part -> on.computeIfAbsent(part.parentHoldingId(), id -> new ArrayList<>()).add(part));
      above = next.stream().map(UnitPart::holdingId).toList();
    }
    List<UnitPart> parts = new ArrayList<>();
    top.forEach(part -> addTree(part, 0, on, parts));
    return parts;
  }

  private static void addTree(
      UnitPart part, int level, Map<Long, List<UnitPart>> on, List<UnitPart> parts) {
    parts.add(part.at(level));
    on.getOrDefault(part.holdingId(), List.of())
        .forEach(next -> addTree(next, level + 1, on, parts));
  }

  private List<UnitPart> listParts(String under, List<Long> ids, LocalDate day) {
    return em.createQuery(
            "SELECT NEW se.websesam.device.view.UnitPart(p.id, h.id, 0, a.articleNumber,"
                + " a.designation, i.individualNumber, p.quantity, p.deliveredOn, p.endedOn)"
                + " FROM DeviceHolding p JOIN DeviceHolding h ON h.id = p.parentHoldingId"
                + " JOIN Article a ON a.id = p.articleId"
                + " LEFT JOIN DeviceIndividual i ON i.id = p.individualId"
                + " WHERE "
                + under
                + " AND p.deliveredOn <= :day AND (p.endedOn IS NULL OR p.endedOn > :day)"
                + " AND (h.endedOn IS NULL OR h.endedOn > :day)"
                + " ORDER BY a.articleNumber, p.id",
            UnitPart.class)
        .setParameter("ids", ids)
        .setParameter("day", day)
        .getResultList();
  }
}
