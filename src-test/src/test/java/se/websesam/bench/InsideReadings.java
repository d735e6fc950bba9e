package se.websesam.bench;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.websesam.it.CardClient;

/** Asks a servlet inside the server to read so and so often, where a page would call a service. */
final class InsideReadings {

  private final BenchServer server;
  private final Stopwatch watch;
  private final CardClient client;
  private final int times;
  private final int atOnce;

  /** Readings by a prescriber, in requests of some at once. */
  InsideReadings(BenchServer server, Stopwatch watch, int times, int atOnce) {
    this.server = server;
    this.watch = watch;
    this.times = times;
    this.atOnce = atOnce;
    client = server.client("prescriber");
  }

  /** The 95th percentile of the readings as they are measured inside. */
  Cost cost(String address) {
    watch.start();
    List<Double> millis = new ArrayList<>();
    while (millis.size() < times) {
      read(address + "&times=" + atOnce).lines().map(Double::valueOf).forEach(millis::add);
    }
    double cpuMillis = watch.stop(millis.size()).cpuMillis();
    Collections.sort(millis);
    return new Cost(millis.get((int) (millis.size() * 0.95)), cpuMillis);
  }

  private String read(String address) {
    HttpResponse<String> answer = client.get(server.address(address));
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(address + ": " + answer + "\n" + answer.body());
    }
    return answer.body();
  }
}
