package se.websesam.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import se.websesam.configuration.domain.Build;
import se.websesam.configuration.domain.DeviceRules;
import se.websesam.configuration.domain.Verdict;
import se.websesam.configuration.service.BuildSolver;

/**
 * How much processor time it takes to judge a build: check, smallest clash and repairs, without and
 * with what the user weighs. There is no floor; the aim is a time.
 */
final class ConfiguratorBenchmark {

  private static final int BUILDS = Integer.getInteger("websesam.builds", 2000);
  private static final int WARM_UP = 500;

  /** So heavy that many devices do not bear him with their standard. */
  private static final int USER_KILOGRAMS = 20;

  private static final double AIM = 50;

  private record Judged(double millis, Verdict verdict) {}

  void run(Report report) throws IOException {
    run(report, "no weight given", null);
    run(report, "user weighs " + USER_KILOGRAMS + " kg", USER_KILOGRAMS);
  }

  private static void run(Report report, String title, Integer userKilograms) throws IOException {
    BigCatalogue catalogue = new BigCatalogue();
    for (int i = 0; i < WARM_UP; i++) {
      judge(catalogue, i, userKilograms);
    }
    List<Judged> all = new ArrayList<>();
    for (int i = 0; i < BUILDS; i++) {
      all.add(judge(catalogue, i, userKilograms));
    }
    report.say(
        String.format(
            Locale.ROOT,
            "%-24s %7s %9s %9s %9s   aim: p95 under %.0f ms, load %.1f",
            title,
            "number",
            "median ms",
            "p95 ms",
            "max ms",
            AIM,
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    report.say(line("possible", all, Verdict::isPossible));
    report.say(line("to be completed", all, v -> !v.isPossible() && v.curable()));
    report.say(line("impossible", all, v -> !v.curable()));
    report.say(line("all that clash", all, v -> !v.isPossible()));
  }

  private static Judged judge(BigCatalogue catalogue, int i, Integer userKilograms) {
    DeviceRules device = catalogue.devices().get(i % BigCatalogue.MAINS);
    Build build = catalogue.build(device);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long began = threads.getCurrentThreadCpuTime();
    Verdict verdict = new BuildSolver(device, build, userKilograms).verdict();
    return new Judged((threads.getCurrentThreadCpuTime() - began) / 1e6, verdict);
  }

  private static String line(String name, List<Judged> all, Predicate<Verdict> which) {
    double[] millis =
        all.stream().filter(j -> which.test(j.verdict())).mapToDouble(Judged::millis).toArray();
    if (millis.length == 0) {
      return name + ": none";
    }
    Arrays.sort(millis);
    return String.format(
        Locale.ROOT,
        "%-24s %7d %9.1f %9.1f %9.1f",
        name,
        millis.length,
        millis[millis.length / 2],
        millis[millis.length * 95 / 100],
        millis[millis.length - 1]);
  }
}
