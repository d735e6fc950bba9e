package se.websesam.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of the access log [logg]: who did what with whose data, when, from where and how it ended.
 * Append only; holds no patient name and no free text but a stated reason.
 */
@Entity
@Table(name = "access_log")
@SequenceGenerator(name = "seq_access_log", sequenceName = "seq_access_log")
public class AccessLogEntry {

  private static final int LONGEST_ID = 60;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_access_log")
  private Long id;

  @Column(name = "logged_at")
  private Instant loggedAt;

  @Column(name = "user_hsa_id")
  private String userHsaId;

  @Column(name = "user_name")
  private String userName;

  @Column(name = "user_roles")
  private String userRoles;

  @Column(name = "unit_hsa_id")
  private String unitHsaId;

  @Column(name = "unit_name")
  private String unitName;

  @Column(name = "care_provider")
  private String careProvider;

  @Column(name = "customer_number")
  private String customerNumber;

  @Column(name = "patient_id_kind")
  private String patientIdKind;

  @Column(name = "patient_id_value")
  private String patientIdValue;

  @Column(name = "recipient_id")
  private Long recipientId;

  @Column(name = "protected_identity")
  private boolean protectedIdentity;

  @Enumerated(EnumType.STRING)
  @Column(name = "access_action")
  private AccessAction action;

  @Column(name = "object_type")
  private String objectType;

  @Column(name = "object_id")
  private String objectId;

  private String screen;
  private String reason;

  @Column(name = "row_count")
  private Integer rows;

  @Column(name = "session_ref")
  private String sessionRef;

  @Column(name = "client_address")
  private String clientAddress;

  @Enumerated(EnumType.STRING)
  private AccessOutcome outcome;

  @Column(name = "outcome_code")
  private String outcomeCode;

  protected AccessLogEntry() {}

  /** The user behind an entry: HSA-id, name and job roles at the time. */
  public record Who(String hsaId, String name, String roles) {}

  /** The unit that the user acted for; any part may be unknown. */
  public record For(String unitHsaId, String unitName, String careProvider, String customer) {}

  /** The person concerned; null parts when nobody was found. */
  public record Whose(Long recipientId, String idKind, String idValue, boolean protectedIdentity) {

    /** Nobody in particular. */
    public static final Whose NOBODY = new Whose(null, null, null, false);
  }

  /** What was done: action, kind and id of the object, number of rows and stated reason. */
  public record What(
      AccessAction action, String objectType, String objectId, Integer rows, String reason) {}

  /** Where it was done: page, session and client address. */
  public record Where(String screen, String sessionRef, String clientAddress) {}

  /** How it ended, with the code of the rule that refused it. */
  public record How(AccessOutcome outcome, String code) {}

  /** Everything the row says, for the seal over it; one part per line, an absent part as a dash. */
  String content() {
    return Stream.of(
            id,
            loggedAt,
            userHsaId,
            userName,
            userRoles,
            unitHsaId,
            unitName,
            careProvider,
            customerNumber,
            patientIdKind,
            patientIdValue,
            recipientId,
            protectedIdentity,
            action,
            objectType,
            objectId,
            screen,
            reason,
            rows,
            sessionRef,
            clientAddress,
            outcome,
            outcomeCode)
        .map(part -> part == null ? "-" : part.toString().replace("\n", "\n "))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** What is asked for by an address can be of any length; no number is that long. */
  private static String shortened(String objectId) {
    return objectId == null || objectId.length() <= LONGEST_ID
        ? objectId
        : objectId.substring(0, LONGEST_ID);
  }

  /** A row of the log. */
  public static AccessLogEntry of(
      Instant at, Who who, For unit, Whose whose, What what, Where where, How how) {
    AccessLogEntry entry = new AccessLogEntry();
    entry.loggedAt = at;
    entry.userHsaId = who.hsaId();
    entry.userName = who.name();
    entry.userRoles = who.roles();
    entry.unitHsaId = unit.unitHsaId();
    entry.unitName = unit.unitName();
    entry.careProvider = unit.careProvider();
    entry.customerNumber = unit.customer();
    entry.recipientId = whose.recipientId();
    entry.patientIdKind = whose.idKind();
    entry.patientIdValue = whose.idValue();
    entry.protectedIdentity = whose.protectedIdentity();
    entry.action = what.action();
    entry.objectType = what.objectType();
    entry.objectId = shortened(what.objectId());
    entry.rows = what.rows();
    entry.reason = what.reason();
    entry.screen = where.screen();
    entry.sessionRef = where.sessionRef();
    entry.clientAddress = where.clientAddress();
    entry.outcome = how.outcome();
    entry.outcomeCode = how.code();
    return entry;
  }
}
