package se.websesam.deviation.service;

import se.websesam.deviation.domain.DeviationSubject;

/**
 * What a report will be about.
 *
 * @param customerId the customer it was ordered for or stands with, or null
 */
record FoundSubject(DeviationSubject subject, Long customerId) {}
