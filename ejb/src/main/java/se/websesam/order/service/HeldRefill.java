package se.websesam.order.service;

import java.time.LocalDate;

/**
 * The run that an execution of the refill holds, handed from the first step to the others.
 *
 * @param storeId the store that was chosen, or null for all that are due
 * @param today the day of its start, also when it goes on past midnight
 */
record HeldRefill(long runId, long executionId, Long storeId, LocalDate today) {}
