package se.websesam.invoice.domain;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import se.websesam.device.domain.RentCharge;
import se.websesam.device.domain.RentRule;
import se.websesam.device.domain.RentSettlement;

/** The lines that one rented holding gives in the run of a month [hyresfakturering]. */
public final class RentInvoicing {

  private final RentSettlement settlement;
  private final RunScope scope;

  /** Invoicing of one month by a county's stop rule. */
  public RentInvoicing(RentRule rule, RunScope scope) {
    this.settlement = new RentSettlement(rule);
    this.scope = scope;
  }

  /** What the holding is charged for the month, and credited or charged for earlier ones. */
  public List<InvoiceLineDraft> lines(RentedHolding holding) {
    YearMonth first = firstMonth(holding);
    return due(holding).stream()
        .filter(charge -> !charge.month().isBefore(first))
        .map(charge -> InvoiceLineDraft.rent(holding, charge))
        .toList();
  }

  /** A line carried over from before the first run here can be corrected too. */
  private YearMonth firstMonth(RentedHolding holding) {
    return holding.invoiced().stream()
        .map(RentCharge::month)
        .filter(month -> month.isBefore(scope.firstMonth()))
        .min(Comparator.naturalOrder())
        .orElse(scope.firstMonth());
  }

  private List<RentCharge> due(RentedHolding holding) {
    try {
      return scope.isSettledFromTheBeginning(holding.events())
          ? settlement.settle(holding.events(), holding.invoiced(), scope.month())
          : settlement.settleMonth(holding.events(), List.of(), scope.month());
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("holding " + holding.id() + ": " + e.getMessage(), e);
    }
  }
}
