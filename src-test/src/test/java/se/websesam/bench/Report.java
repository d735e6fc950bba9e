package se.websesam.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

/** What a benchmark has found, on the console and in a file of its own under the build's folder. */
final class Report {

  private static final int SYNCS = 200;
  private static final int PAGE = 8192;

  private final Path file;

  Report(Path folder, String benchmark) throws IOException {
    file = folder.resolve(benchmark + ".txt");
    Files.deleteIfExists(file);
  }

  /** Says a line. */
  void say(String line) throws IOException {
    System.out.println(line);
    Files.write(file, List.of(line), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** Says what the figures were taken on. */
  void machine(BenchDatabase database) throws IOException {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    say(
        String.format(
            Locale.ROOT,
            "%d processors, %d GiB, JDK %s, PostgreSQL %s (fsync %s), county factor %d",
            system.getAvailableProcessors(),
            system.getTotalMemorySize() >> 30,
            Runtime.version(),
            database.sql().value("SHOW server_version"),
            database.sql().value("SHOW fsync"),
            database.factor()));
    say(
        String.format(
            Locale.ROOT,
            "disk %s, %d us to write 8 KiB and force it; load average %.1f",
            Files.getFileStore(file.getParent()).type(),
            microsToForce(),
            system.getSystemLoadAverage()));
  }

  private long microsToForce() throws IOException {
    Path probe = Files.createTempFile(file.getParent(), "force", "");
    try (FileChannel channel = FileChannel.open(probe, StandardOpenOption.WRITE)) {
      ByteBuffer page = ByteBuffer.allocate(PAGE);
      long began = System.nanoTime();
      for (int i = 0; i < SYNCS; i++) {
        channel.write(page.clear(), 0);
        channel.force(false);
      }
      return (System.nanoTime() - began) / SYNCS / 1000;
    } finally {
      Files.delete(probe);
    }
  }
}
