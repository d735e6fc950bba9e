package se.websesam.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.websesam.demo.run.ServerCopy;

/** Runs the benchmarks that are named, on a county of the size that is asked for. */
public final class Benchmarks {

  private static final Path FOLDER = Path.of("target", "benchmarks").toAbsolutePath();

  private Benchmarks() {}

  /** The names, separated by commas, and the factor of the county. */
  public static void main(String[] arguments) throws Exception {
    List<String> names = List.of(arguments[0].split(","));
    Path folder = FOLDER.resolve("server");
    ServerCopy.remove(folder);
    Files.createDirectories(folder);
    int factor = Integer.parseInt(arguments[1]);
    System.out.println("Making a county of factor " + factor + " ...");
    try (BenchDatabase database = new BenchDatabase(folder, factor)) {
      BenchServer server = new BenchServer(folder, database);
      Stopwatch watch = new Stopwatch(List.of(server.process(), database.process()));
      for (String name : names) {
        Report report = new Report(FOLDER, name);
        report.say("");
        report.say("== " + name);
        report.machine(database);
        run(name, server, database, watch, report);
      }
    }
    // the server ends with this program, also while pools still hold their threads
    System.exit(0);
  }

  private static void run(
      String name, BenchServer server, BenchDatabase database, Stopwatch watch, Report report)
      throws Exception {
    switch (name) {
      case "devices" -> new DeviceListBenchmark(server, database, watch).run(report);
      case "articles" -> new ArticlesBenchmark(server, database, watch).run(report);
      case "order" -> new OrderBenchmark(server, database, watch).run(report);
      case "configurator" -> new ConfiguratorBenchmark().run(report);
      case "withdrawal" -> new WithdrawalBenchmark(server, database, watch).run(report);
      case "individuals" -> new IndividualsBenchmark(server, database, watch).run(report);
      case "rent" -> new RentBenchmark().run(report);
      case "invoicing" -> new InvoicingBenchmark(server, database, watch).run(report);
      default -> throw new IllegalArgumentException("no benchmark is named " + name);
    }
  }
}
