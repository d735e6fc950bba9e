package se.websesam.bench.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import se.websesam.stock.service.RegisterWithdrawal;
import se.websesam.stock.service.WithdrawalService;

/** Withdrawals through the service, each in a request of its own as from a page. */
@ApplicationScoped
public class ServiceWithdrawals {

  @Inject private WithdrawalService service;

  /** Sends a form and gives the withdrawal's number. */
  @ActivateRequestContext
  public String take(RegisterWithdrawal form) {
    return service.register(form).number();
  }
}
