package se.websesam.invoice.domain;

import static se.websesam.invoice.domain.InvoiceRunStatus.COMPLETED;
import static se.websesam.invoice.domain.InvoiceRunStatus.FAILED;
import static se.websesam.invoice.domain.InvoiceRunStatus.RUNNING;

import java.util.Set;
import se.websesam.shared.domain.IllegalTransition;

/** What may happen to the invoicing of a month, and from where. */
public enum InvoiceRunAction {
  /** Taken up again after a failure, where it had stopped. */
  RESUME(RUNNING, "V-IV-03", FAILED),
  /** It broke off, or was found without a sign of life. */
  FAIL(FAILED, "V-IV-04", RUNNING),
  /** Every invoice has its number and its totals. */
  COMPLETE(COMPLETED, "V-IV-04", RUNNING);

  private final InvoiceRunStatus to;
  private final String rule;
  private final Set<InvoiceRunStatus> from;

  InvoiceRunAction(InvoiceRunStatus to, String rule, InvoiceRunStatus... from) {
    this.to = to;
    this.rule = rule;
    this.from = Set.of(from);
  }

  /** The status after the action; refuses when it may not start from the present one. */
  public InvoiceRunStatus from(InvoiceRunStatus present) {
    if (!isAllowed(present)) {
      throw new IllegalTransition(rule, this, present);
    }
    return to;
  }

  /** Whether the action may start from a status. */
  public boolean isAllowed(InvoiceRunStatus present) {
    return from.contains(present);
  }
}
