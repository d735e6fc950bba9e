package se.websesam.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The EAR as folders, so that a benchmark can add pages of its own while the server runs. */
final class ExplodedEar {

  private static final Path CLASSES = Path.of("target", "test-classes");
  private static final String ADDED = "se/websesam/bench/server";

  private final Path war;

  /** Unpacks the EAR of a server that has not been started, and adds the benchmarks' classes. */
  ExplodedEar(Path base) throws IOException {
    Path ear = base.resolve("deployments/websesam.ear");
    unzipInPlace(ear);
    war = ear.resolve("websesam-web.war");
    unzipInPlace(war);
    for (Path file : files(CLASSES.resolve(ADDED))) {
      add("WEB-INF/classes/" + CLASSES.relativize(file), Files.readAllBytes(file));
    }
    // folders are deployed when they are asked for
    Files.createFile(base.resolve("deployments/websesam.ear.dodeploy"));
  }

  /** Adds a page. */
  void addPage(String path, String content) throws IOException {
    add(path, content.getBytes(StandardCharsets.UTF_8));
  }

  private void add(String path, byte[] content) throws IOException {
    Path file = war.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static void unzipInPlace(Path archive) throws IOException {
    Path packed = Files.move(archive, archive.resolveSibling("packed"));
    try (InputStream in = Files.newInputStream(packed);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = archive.resolve(entry.getName());
        Files.createDirectories(entry.isDirectory() ? file : file.getParent());
        if (!entry.isDirectory()) {
          Files.copy(zip, file);
        }
      }
    }
    Files.delete(packed);
  }
}
