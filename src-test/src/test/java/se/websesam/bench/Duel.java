package se.websesam.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Floor and subject measured in turn, round after round, so that both meet the same neighbours. */
final class Duel {

  static final String HEAD =
      String.format(
          "%-30s %9s %9s %6s %13s %7s %4s %5s   %9s %9s %6s",
          "",
          "floor ms",
          "subj. ms",
          "ratio",
          "spread",
          "aim",
          "met",
          "load",
          "floor CPU",
          "subj. CPU",
          "ratio");

  private static final int ROUNDS = Integer.getInteger("websesam.rounds", 5);

  /** Does its work and tells what a piece of it has cost. */
  interface Contestant {
    Cost run() throws Exception;
  }

  private final String name;
  private final Aim aim;
  private final Contestant floor;
  private final Contestant subject;

  Duel(String name, Aim aim, Contestant floor, Contestant subject) {
    this.name = name;
    this.aim = aim;
    this.floor = floor;
    this.subject = subject;
  }

  /** Lets both run a number of times unmeasured. */
  Duel warmUp(int times) throws Exception {
    for (int i = 0; i < times; i++) {
      floor.run();
      subject.run();
    }
    return this;
  }

  /** A line of the table: medians, the median ratio of neighbouring runs, and its extremes. */
  String measure() throws Exception {
    Cost[] floors = new Cost[ROUNDS];
    Cost[] subjects = new Cost[ROUNDS];
    double[] loads = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      floors[i] = floor.run();
      subjects[i] = subject.run();
      loads[i] = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
    double[] ratios = ratios(floors, subjects, Cost::millis);
    double ratio = median(ratios);
    return String.format(
        Locale.ROOT,
        "%-30s %9.2f %9.2f %6.2f %13s %7s %4s %5.1f   %9.2f %9.2f %6.2f",
        name,
        median(values(floors, Cost::millis)),
        median(values(subjects, Cost::millis)),
        ratio,
        String.format(Locale.ROOT, "%.2f - %.2f", ratios[0], ratios[ROUNDS - 1]),
        aim,
        aim.isMetBy(ratio) ? "yes" : "NO",
        median(loads),
        median(values(floors, Cost::cpuMillis)),
        median(values(subjects, Cost::cpuMillis)),
        median(ratios(floors, subjects, Cost::cpuMillis)));
  }

  private double[] ratios(Cost[] floors, Cost[] subjects, ToDoubleFunction<Cost> part) {
    double[] ratios = new double[floors.length];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = aim.ratio(part.applyAsDouble(floors[i]), part.applyAsDouble(subjects[i]));
    }
    return ratios;
  }

  private static double[] values(Cost[] costs, ToDoubleFunction<Cost> part) {
    return Arrays.stream(costs).mapToDouble(part).toArray();
  }

  /** The value in the middle; the values are in order afterwards. */
  private static double median(double[] values) {
    Arrays.sort(values);
    int half = values.length / 2;
    return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
  }
}
