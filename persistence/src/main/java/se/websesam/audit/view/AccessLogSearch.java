package se.websesam.audit.view;

import java.time.Instant;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.domain.AccessOutcome;

/** What to look for in the access log; whatever is null does not limit. */
public record AccessLogSearch(
    Instant from,
    Instant to,
    String userHsaId,
    String patientIdValue,
    AccessAction action,
    AccessOutcome outcome) {}
