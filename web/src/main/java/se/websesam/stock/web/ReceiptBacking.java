package se.websesam.stock.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.stock.service.WithdrawalService;
import se.websesam.stock.view.WithdrawalDetails;

/** The receipt of a withdrawal. */
@Named
@RequestScoped
public class ReceiptBacking {

  @Inject private WithdrawalService withdrawals;

  private String number;
  private WithdrawalDetails withdrawal;

  /** Reads the withdrawal. */
  public void load() {
    withdrawal = withdrawals.details(number);
  }

  public WithdrawalDetails getWithdrawal() {
    return withdrawal;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
