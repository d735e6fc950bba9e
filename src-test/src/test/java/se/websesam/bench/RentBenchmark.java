package se.websesam.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import se.websesam.bench.RentalHistories.Holding;
import se.websesam.device.domain.RentCalculator;
import se.websesam.device.domain.RentCharge;
import se.websesam.device.domain.RentRule;
import se.websesam.device.domain.RentSettlement;
import se.websesam.shared.domain.Money;

/**
 * The rent that follows from the events of holdings over a million days, without a database, beside
 * loops over the same days and the same months that know of no event.
 */
final class RentBenchmark {

  private static final long DAYS = Long.getLong("websesam.days", 1_000_000);
  private static final double MILLION = 1e6;

  /** All holdings so often in a round: once takes some milliseconds only. */
  private static final int TIMES = 100;

  private static final int WARM_UP = 3;
  private static final Aim AIM = Aim.timesAtMost(3);
  private static final List<Long> PROOF = List.of(1L);
  private static final YearMonth LAST_MONTH = YearMonth.from(RentalHistories.LAST);

  /** A holding with all that has been charged for it. */
  private record Charged(Holding holding, List<RentCharge> invoiced) {}

  private final RentalHistories histories = new RentalHistories(DAYS);
  private final RentCalculator calculator = new RentCalculator(RentRule.standard());
  private final RentSettlement settlement = new RentSettlement(RentRule.standard());
  private final List<Charged> all =
      histories.holdings().stream()
          .map(holding -> new Charged(holding, settle(holding, List.of())))
          .toList();

  /** What has been worked out, so that no work is left out as useless. */
  private long outcome;

  void run(Report report) throws Exception {
    describe(report);
    report.say(Duel.HEAD);
    report.say(duel("periods, by day", this::dayByDay, this::periods));
    report.say(duel("charges, by day", this::dayByDay, this::charges));
    report.say(duel("charges, by month", this::monthByMonth, this::charges));
    report.say(duel("nothing new, by month", this::monthByMonth, this::nothingNew));
    report.say("sum of all that was worked out: " + outcome);
  }

  private void describe(Report report) throws IOException {
    report.say(
        String.format(
            Locale.ROOT,
            "%d holdings, %d events, %d days from delivery to %s, %d charges;"
                + " milliseconds are those of a million days",
            all.size(),
            histories.holdings().stream().mapToInt(holding -> holding.events().size()).sum(),
            histories.days(),
            RentalHistories.LAST,
            all.stream().mapToInt(charged -> charged.invoiced().size()).sum()));
  }

  private String duel(String name, ToLongFunction<Charged> floor, ToLongFunction<Charged> subject)
      throws Exception {
    return new Duel(name, AIM, () -> cost(floor), () -> cost(subject)).warmUp(WARM_UP).measure();
  }

  private Cost cost(ToLongFunction<Charged> work) {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpuBegan = system.getProcessCpuTime();
    long began = System.nanoTime();
    for (int i = 0; i < TIMES; i++) {
      for (Charged charged : all) {
        outcome += work.applyAsLong(charged);
      }
    }
    double millis = (System.nanoTime() - began) / 1e6;
    double cpuMillis = (system.getProcessCpuTime() - cpuBegan) / 1e6;
    double millions = TIMES * histories.days() / MILLION;
    return new Cost(millis / millions, cpuMillis / millions);
  }

  /** A constant for each day from the delivery on. */
  private long dayByDay(Charged charged) {
    long rate = charged.holding().monthlyRate().unscaledValue().longValue();
    long sum = 0;
    for (LocalDate day = charged.holding().deliveredOn();
        !day.isAfter(RentalHistories.LAST);
        day = day.plusDays(1)) {
      sum += rate;
    }
    return sum;
  }

  /** A line for each month from the delivery on, at one rate for one payer. */
  private long monthByMonth(Charged charged) {
    LocalDate from = charged.holding().deliveredOn();
    BigDecimal rate = charged.holding().monthlyRate();
    List<RentCharge> lines = new ArrayList<>();
    while (!from.isAfter(RentalHistories.LAST)) {
      YearMonth month = YearMonth.from(from);
      LocalDate last = month.atEndOfMonth();
      int days = last.getDayOfMonth() - from.getDayOfMonth() + 1;
      BigDecimal amount = Money.share(rate, days, month.lengthOfMonth());
      lines.add(new RentCharge(month, from, last, days, 1, rate, amount, PROOF));
      from = last.plusDays(1);
    }
    return lines.size();
  }

  private long periods(Charged charged) {
    return calculator.periods(charged.holding().events(), RentalHistories.LAST).size();
  }

  private long charges(Charged charged) {
    return settle(charged.holding(), List.of()).size();
  }

  /** From the beginning once more, beside all that has been charged: there is nothing to charge. */
  private long nothingNew(Charged charged) {
    return settle(charged.holding(), charged.invoiced()).size();
  }

  private List<RentCharge> settle(Holding holding, List<RentCharge> invoiced) {
    return settlement.settle(holding.events(), invoiced, LAST_MONTH);
  }
}
