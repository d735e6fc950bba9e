package se.websesam.recipient.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.websesam.recipient.domain.BaseCodeChange;
import se.websesam.recipient.domain.CareRelation;
import se.websesam.recipient.domain.IdentityNumber;
import se.websesam.recipient.domain.PatientBaseCode;
import se.websesam.recipient.domain.PatientSituation;
import se.websesam.recipient.domain.Recipient;
import se.websesam.recipient.view.BaseCodeChangeRow;
import se.websesam.recipient.view.BaseCodes;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Unscoped;

/** Patients and care units as holders of devices. */
@ApplicationScoped
public class RecipientRepository {

  private static final String DETAILS =
      "SELECT NEW se.websesam.recipient.view.RecipientDetails(r.id, r.publicId, r.kind,"
          + " r.identityKind, COALESCE(r.identityNumber, u.careUnitNumber), r.givenName,"
          + " r.familyName, COALESCE(r.street, u.street), COALESCE(r.postcode, u.postcode),"
          + " COALESCE(r.city, u.city), COALESCE(r.phone, u.phone), r.protectedIdentity,"
          + " r.deceasedOn, r.awaitingRelease, d.baseCode, b.baseCode, s.housingForm,"
          + " s.habilitation)"
          + " FROM Recipient r LEFT JOIN CareUnit u ON u.id = r.careUnitId"
          + " LEFT JOIN PatientBaseCode d ON d.recipientId = r.id AND d.deviating = :yes"
          + " AND d.validFrom <= :today AND (d.validTo IS NULL OR d.validTo >= :today)"
          + " LEFT JOIN PatientBaseCode b ON b.recipientId = r.id AND b.deviating = :no"
          + " AND b.validFrom <= :today AND (b.validTo IS NULL OR b.validTo >= :today)"
          + " LEFT JOIN PatientSituation s ON s.recipientId = r.id"
          + " AND s.validFrom <= :today AND (s.validTo IS NULL OR s.validTo >= :today)";

  @PersistenceContext private EntityManager em;

  /** A patient by identity number; whether the caller may see it is asked separately. */
  @Unscoped("the search by number must find patients without a care relation, to ask for a reason")
  public Optional<RecipientDetails> findPatient(IdentityNumber number, LocalDate today) {
    return first(
        em.createQuery(
                DETAILS + " WHERE r.identityNumber = :number AND r.identityKind = :kind",
                RecipientDetails.class)
            .setParameter("number", number.value())
            .setParameter("kind", number.kind()),
        today);
  }

  /** A care unit by its number. */
  @Unscoped("care units are no persons; every prescriber may see their basic equipment")
  public Optional<RecipientDetails> findCareUnit(String careUnitNumber, LocalDate today) {
    return first(
        em.createQuery(DETAILS + " WHERE u.careUnitNumber = :number", RecipientDetails.class)
            .setParameter("number", careUnitNumber),
        today);
  }

  /** A recipient that the caller may see: a care unit, or a patient in care relation. */
  public Optional<RecipientDetails> findVisible(
      CallerScope scope, String publicId, LocalDate today) {
    return first(
            em.createQuery(DETAILS + " WHERE r.publicId = :publicId", RecipientDetails.class)
                .setParameter("publicId", publicId),
            today)
        .filter(r -> isVisible(scope, r.id(), today));
  }

  /**
   * Whether the caller may open the recipient: his units treat the patient, or he has stated a
   * reason that still holds (AC-09). A protected person is opened by a reason of his own alone.
   */
  public boolean isVisible(CallerScope scope, long recipientId, LocalDate today) {
    return !em.createQuery(
            "SELECT r.id FROM Recipient r WHERE r.id = :id AND (r.careUnitId IS NOT NULL"
                + " OR (:all = TRUE AND r.protectedIdentity = FALSE) OR EXISTS"
                + " (SELECT c FROM CareRelation c WHERE c.recipientId = r.id"
                + " AND (c.validUntil IS NULL OR c.validUntil >= :today)"
                + " AND (c.userId = :userId OR (r.protectedIdentity = FALSE AND EXISTS"
                + " (SELECT uc FROM UserCustomer uc WHERE uc.customerId = c.customerId"
                + " AND uc.userId = :userId)))))",
            Long.class)
        .setParameter("id", recipientId)
        .setParameter("all", scope.allCustomers())
        .setParameter("userId", scope.userId())
        .setParameter("today", today)
        .getResultList()
        .isEmpty();
  }

  /**
   * The identity numbers of those patients that the caller may see, by recipient; never of a person
   * with protected identity (AC-13).
   */
  public Map<Long, String> listVisibleNumbers(
      CallerScope scope, Collection<Long> recipientIds, LocalDate today) {
    if (recipientIds.isEmpty()) {
      return Map.of();
    }
    String places = String.join(", ", Collections.nCopies(recipientIds.size(), "?"));
    // not JPQL: beside an EXISTS the provider writes values, and FALSE as 0, into statements to H2
    Query query =
        em.createNativeQuery(
            "SELECT r.id, r.identity_number FROM recipient r WHERE r.identity_number IS NOT NULL"
                + " AND NOT r.protected_identity AND (? OR EXISTS (SELECT 1 FROM care_relation c"
                + " WHERE c.recipient_id = r.id AND (c.valid_until IS NULL OR c.valid_until >= ?)"
                + " AND (c.user_id = ? OR EXISTS (SELECT 1 FROM user_customer uc"
                + " WHERE uc.customer_id = c.customer_id AND uc.user_id = ?)))) AND r.id IN ("
                + places
                + ")");
    query.setParameter(1, scope.allCustomers());
    query.setParameter(2, today);
    query.setParameter(3, scope.userId());
    query.setParameter(4, scope.userId());
    int place = 5;
    for (Long id : recipientIds) {
      query.setParameter(place++, id);
    }
    List<?> found = query.getResultList();
    return found.stream()
        .map(Object[].class::cast)
        .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> (String) row[1]));
  }

  /** The recipient behind an opaque id. */
  @Unscoped("used by use cases that have asked isVisible first")
  public Recipient get(String publicId) {
    return em.createQuery("SELECT r FROM Recipient r WHERE r.publicId = :id", Recipient.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** The recipient of something that has been found in scope. */
  @Unscoped("used by use cases that have found what is the recipient's in scope")
  public Recipient getById(long recipientId) {
    return em.find(Recipient.class, recipientId);
  }

  /** The opaque id of a recipient. */
  @Unscoped("called by use cases that have asked whether the caller may see the recipient")
  public String getPublicId(long recipientId) {
    return em.createQuery("SELECT r.publicId FROM Recipient r WHERE r.id = :id", String.class)
        .setParameter("id", recipientId)
        .getSingleResult();
  }

  /**
   * Lets a change count from its day on. What was said before of code or situation counts until the
   * day before, and not at all if it was to begin later; what is said again stays as it is.
   */
  @Unscoped("used by use cases that have asked isVisible first")
  public void take(BaseCodeChange change) {
    deviate(change);
    live(change);
    if (change.id() == null) {
      em.persist(change);
    }
    em.flush();
  }

  private void deviate(BaseCodeChange change) {
    LocalDate from = change.validFrom();
    List<PatientBaseCode> said =
        em.createQuery(
                "SELECT b FROM PatientBaseCode b WHERE b.recipientId = :id AND b.deviating = TRUE"
                    + " AND (b.validTo IS NULL OR b.validTo >= :day)",
                PatientBaseCode.class)
            .setParameter("id", change.recipientId())
            .setParameter("day", from)
            .getResultList();
    if (said.stream().anyMatch(code -> code.isInForceFrom(from, change.baseCode()))) {
      return;
    }
    said.stream().filter(code -> !code.endBefore(from)).toList().forEach(em::remove);
    em.flush();
    if (change.baseCode() != null) {
      em.persist(PatientBaseCode.byHand(change.recipientId(), change.baseCode(), from));
    }
  }

  private void live(BaseCodeChange change) {
    LocalDate from = change.validFrom();
    List<PatientSituation> said =
        em.createQuery(
                "SELECT s FROM PatientSituation s WHERE s.recipientId = :id"
                    + " AND (s.validTo IS NULL OR s.validTo >= :day)",
                PatientSituation.class)
            .setParameter("id", change.recipientId())
            .setParameter("day", from)
            .getResultList();
    if (said.stream()
        .anyMatch(
            now -> now.isInForceFrom(from, change.housingForm(), change.isInHabilitation()))) {
      return;
    }
    boolean any = change.housingForm() != null || change.isInHabilitation();
    Optional<PatientSituation> sameDay =
        said.stream().filter(situation -> any && situation.beginsOn(from)).findFirst();
    said.stream()
        .filter(situation -> sameDay.filter(situation::equals).isEmpty())
        .filter(situation -> !situation.endBefore(from))
        .toList()
        .forEach(em::remove);
    sameDay.ifPresent(situation -> situation.say(change));
    if (any && sameDay.isEmpty()) {
      em.persist(PatientSituation.of(change));
    }
  }

  /** What is said of where a patient lives and of the habilitation on a day, if anything is. */
  @Unscoped("used by use cases that have asked isVisible first")
  public Optional<PatientSituation> findSituation(long recipientId, LocalDate day) {
    return em.createQuery(
            "SELECT s FROM PatientSituation s WHERE s.recipientId = :id AND s.validFrom <= :day"
                + " AND (s.validTo IS NULL OR s.validTo >= :day)",
            PatientSituation.class)
        .setParameter("id", recipientId)
        .setParameter("day", day)
        .getResultStream()
        .findFirst();
  }

  /** The housing forms of the region [boendeformer], in its order. */
  public List<String> listHousingForms() {
    return em.createQuery("SELECT f.name FROM HousingForm f ORDER BY f.place", String.class)
        .getResultList();
  }

  /** Keeps others from changing a patient's base code meanwhile. */
  @Unscoped("used by use cases that have asked isVisible first")
  public void lock(long recipientId) {
    em.find(Recipient.class, recipientId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** From when the code set by hand counts, if one does. */
  @Unscoped("used by use cases that have asked isVisible first")
  public Optional<LocalDate> findDeviatingFrom(long recipientId) {
    return em.createQuery(
            "SELECT b.validFrom FROM PatientBaseCode b WHERE b.recipientId = :id"
                + " AND b.deviating = TRUE AND b.validTo IS NULL",
            LocalDate.class)
        .setParameter("id", recipientId)
        .getResultStream()
        .findFirst();
  }

  /** How a patient's base code has been changed by hand, or is to be, the latest first. */
  @Unscoped("used by use cases that have asked isVisible first")
  public List<BaseCodeChangeRow> listBaseCodeChanges(long recipientId) {
    return em.createQuery(
            "SELECT NEW se.websesam.recipient.view.BaseCodeChangeRow(c.id, c.changedAt,"
                + " CONCAT(u.givenName, ' ', u.familyName), c.baseCode, c.housingForm,"
                + " c.habilitation, c.validFrom, c.reason, c.status, c.takenBackAt, CONCAT(t.givenName, ' ', t.familyName))"
                + " FROM BaseCodeChange c JOIN AppUser u ON u.id = c.changedBy"
                + " LEFT JOIN AppUser t ON t.id = c.takenBackBy"
                + " WHERE c.recipientId = :id ORDER BY c.changedAt DESC, c.id DESC",
            BaseCodeChangeRow.class)
        .setParameter("id", recipientId)
        .getResultList();
  }

  /** The latest change of a patient's base code by hand, or 0. */
  @Unscoped("used by use cases that have asked isVisible first")
  public long findLastChange(long recipientId) {
    return em.createQuery(
            "SELECT COALESCE(MAX(c.id), 0) FROM BaseCodeChange c WHERE c.recipientId = :id",
            Long.class)
        .setParameter("id", recipientId)
        .getSingleResult();
  }

  /** Whether a change of a patient's base code is noted for a day to come. */
  @Unscoped("used by use cases that have asked isVisible first")
  public boolean hasComingChange(long recipientId) {
    return em.createQuery(
                "SELECT COUNT(c) FROM BaseCodeChange c WHERE c.recipientId = :id"
                    + " AND c.status = se.websesam.recipient.domain.BaseCodeChangeStatus.COMING",
                Long.class)
            .setParameter("id", recipientId)
            .getSingleResult()
        > 0;
  }

  /** The days after a day from which changes of a patient's base code count, the first first. */
  @Unscoped("of a patient who has been delivered something")
  public List<LocalDate> listChangeDays(long recipientId, LocalDate after) {
    return em.createQuery(
            "SELECT DISTINCT c.validFrom FROM BaseCodeChange c WHERE c.recipientId = :id"
                + " AND c.validFrom > :day"
                + " AND c.status = se.websesam.recipient.domain.BaseCodeChangeStatus.IN_FORCE"
                + " ORDER BY c.validFrom",
            LocalDate.class)
        .setParameter("id", recipientId)
        .setParameter("day", after)
        .getResultList();
  }

  /** A change of a patient's base code. */
  @Unscoped("used by use cases that have locked a patient who isVisible")
  public BaseCodeChange getBaseCodeChange(long recipientId, long changeId) {
    BaseCodeChange change = em.find(BaseCodeChange.class, changeId, LockModeType.PESSIMISTIC_WRITE);
    if (change == null || change.recipientId() != recipientId) {
      throw new NotFound();
    }
    return change;
  }

  /** The changes of base codes whose day has come and that have not taken effect, by day. */
  @Unscoped("asked by the clock, not by a person")
  public List<Long> listDueChanges(LocalDate today) {
    return em.createQuery(
            "SELECT c.id FROM BaseCodeChange c WHERE c.validFrom <= :today"
                + " AND c.status = se.websesam.recipient.domain.BaseCodeChangeStatus.COMING"
                + " ORDER BY c.validFrom, c.id",
            Long.class)
        .setParameter("today", today)
        .getResultList();
  }

  /** A change of base code whose day has come; empty when it has taken effect meanwhile. */
  @Unscoped("asked by the clock, not by a person")
  public Optional<BaseCodeChange> findDueChange(long changeId) {
    BaseCodeChange change = em.find(BaseCodeChange.class, changeId);
    lock(change.recipientId());
    em.refresh(change, LockModeType.PESSIMISTIC_WRITE);
    return Optional.of(change).filter(BaseCodeChange::isComing);
  }

  /** Keeps a change of base code that is to take effect on a day to come. */
  public void add(BaseCodeChange change) {
    em.persist(change);
    em.flush();
  }

  /** A recipient's base codes on a day. */
  @Unscoped("used by use cases that have asked isVisible first")
  public BaseCodes baseCodes(long recipientId, LocalDate today) {
    List<PatientBaseCode> valid =
        em.createQuery(
                "SELECT b FROM PatientBaseCode b WHERE b.recipientId = :id"
                    + " AND b.validFrom <= :today AND (b.validTo IS NULL OR b.validTo >= :today)"
                    + " ORDER BY b.validFrom DESC",
                PatientBaseCode.class)
            .setParameter("id", recipientId)
            .setParameter("today", today)
            .getResultList();
    return new BaseCodes(newest(valid, true), newest(valid, false));
  }

  private static String newest(List<PatientBaseCode> codes, boolean deviating) {
    return codes.stream()
        .filter(code -> code.isDeviating() == deviating)
        .map(PatientBaseCode::baseCode)
        .findFirst()
        .orElse(null);
  }

  /** The customers whose units treat a patient. */
  @Unscoped("used by use cases that have asked isVisible first")
  public List<Long> listTreatingCustomers(long recipientId, LocalDate today) {
    return em.createQuery(
            "SELECT DISTINCT c.customerId FROM CareRelation c WHERE c.recipientId = :id"
                + " AND c.customerId IS NOT NULL"
                + " AND (c.validUntil IS NULL OR c.validUntil >= :today)",
            Long.class)
        .setParameter("id", recipientId)
        .setParameter("today", today)
        .getResultList();
  }

  /** Keeps a stated care relation. */
  public void add(CareRelation relation) {
    em.persist(relation);
  }

  private static Optional<RecipientDetails> first(
      TypedQuery<RecipientDetails> query, LocalDate today) {
    return query
        .setParameter("today", today)
        .setParameter("yes", true)
        .setParameter("no", false)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
