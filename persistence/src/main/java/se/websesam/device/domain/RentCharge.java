package se.websesam.device.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import se.websesam.shared.domain.Money;

/**
 * Rent for a run of days in one month [hyresrad], ready to become an invoice line; a credit
 * [kreditering] has both days and amount negative.
 *
 * @param month the calendar month that the days belong to
 * @param days how many days, negative in a credit
 * @param monthlyRate kronor for the whole month
 * @param amount the share of the monthly rate, rounded to whole öre once, without VAT
 * @param eventIds the events that prove it
 */
public record RentCharge(
    YearMonth month,
    LocalDate from,
    LocalDate toInclusive,
    int days,
    long payerId,
    BigDecimal monthlyRate,
    BigDecimal amount,
    List<Long> eventIds) {

  /** Keeps its own copy of the event ids, and rate and amount with two decimals. */
  public RentCharge {
    monthlyRate = Money.round(monthlyRate);
    amount = Money.round(amount);
    eventIds = List.copyOf(eventIds);
  }

  /** The charge for days of one month, the monthly rate shared by days [dagsandel]. */
  static RentCharge of(
      LocalDate from,
      LocalDate toInclusive,
      long payerId,
      BigDecimal monthlyRate,
      List<Long> eventIds) {
    YearMonth month = YearMonth.from(from);
    int days = toInclusive.getDayOfMonth() - from.getDayOfMonth() + 1;
    return new RentCharge(
        month,
        from,
        toInclusive,
        days,
        payerId,
        monthlyRate,
        Money.share(monthlyRate, days, month.lengthOfMonth()),
        eventIds);
  }

  /** Whether this gives money back. */
  public boolean isCredit() {
    return amount.signum() < 0;
  }
}
