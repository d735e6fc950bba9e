package se.websesam.invoice.service;

import java.time.YearMonth;
import se.websesam.invoice.domain.RunScope;

/**
 * The run that an execution of the job holds, handed from the first step to the others.
 *
 * @param lastHoldingId the last holding whose lines were kept when the execution took the run
 */
record MonthRun(long runId, long executionId, RunScope scope, long lastHoldingId) {

  YearMonth month() {
    return scope.month();
  }
}
