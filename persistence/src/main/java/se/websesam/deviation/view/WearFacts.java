package se.websesam.deviation.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import se.websesam.deviation.domain.WearKind;
import se.websesam.deviation.domain.WearSource;
import se.websesam.deviation.domain.WearStatus;

/**
 * What was seen of abnormal wear, what the prescriber says and what has been decided.
 *
 * @param answerBy the last day on which it is waited for the prescriber's word
 */
public record WearFacts(
    long id,
    long version,
    String wearNumber,
    WearKind kind,
    WearStatus status,
    WearSource source,
    String sourceNumber,
    long holdingId,
    String note,
    BigDecimal proposed,
    Instant registeredAt,
    String registeredBy,
    LocalDate answerBy,
    String answer,
    String answeredBy,
    Instant answeredAt,
    BigDecimal charged,
    String costOwner,
    String waiveReason,
    String decidedBy,
    Instant decidedAt) {}
