package se.websesam.deviation.service;

import jakarta.validation.constraints.Size;
import se.websesam.deviation.domain.AnswerCause;

/**
 * What the centre answers to a deviation report.
 *
 * @param creditPurchase whether what was bought is given back (DV-05)
 */
public record AnswerDeviation(
    AnswerCause cause,
    @Size(max = 400) String measure,
    @Size(max = 1000) String text,
    boolean creditPurchase) {}
