package se.websesam.bench.server;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import se.websesam.stock.service.RegisterWithdrawal;

/** Withdrawals of one piece of one article from one store, to each of some patients in turn. */
record WithdrawalForms(long storeId, String articleNumber, List<String> recipients) {

  /** A form that nobody has sent yet. */
  RegisterWithdrawal next(int number) {
    return new RegisterWithdrawal(
        UUID.randomUUID().toString(),
        storeId,
        recipients.get(number % recipients.size()),
        LocalDate.now(ZoneId.of("Europe/Stockholm")),
        List.of(new RegisterWithdrawal.Line(articleNumber, 1, null)));
  }
}
