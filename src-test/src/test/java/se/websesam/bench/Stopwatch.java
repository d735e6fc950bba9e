package se.websesam.bench;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Measures time, and processor time of some processes with all that they have started. */
final class Stopwatch {

  private final List<ProcessHandle> processes;
  private long began;
  private long cpuBegan;

  Stopwatch(List<ProcessHandle> processes) {
    this.processes = processes;
  }

  void start() {
    cpuBegan = cpuNanos();
    began = System.nanoTime();
  }

  /** What each of so many alike pieces of work has cost since the start. */
  Cost stop(int pieces) {
    double millis = (System.nanoTime() - began) / 1e6;
    double cpuMillis = (cpuNanos() - cpuBegan) / 1e6;
    return new Cost(millis / pieces, cpuMillis / pieces);
  }

  private long cpuNanos() {
    return processes.stream()
        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
        .mapToLong(one -> one.info().totalCpuDuration().orElse(Duration.ZERO).toNanos())
        .sum();
  }
}
