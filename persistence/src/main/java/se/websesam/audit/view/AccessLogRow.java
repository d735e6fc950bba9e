package se.websesam.audit.view;

import java.time.Instant;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.domain.AccessOutcome;

/** A row of the access log as the reviewer sees it. */
public record AccessLogRow(
    long id,
    Instant loggedAt,
    String userHsaId,
    String userName,
    String userRoles,
    String unitName,
    String careProvider,
    String patientIdValue,
    boolean protectedIdentity,
    AccessAction action,
    String objectType,
    String objectId,
    String screen,
    String reason,
    Integer rows,
    AccessOutcome outcome,
    String outcomeCode) {}
