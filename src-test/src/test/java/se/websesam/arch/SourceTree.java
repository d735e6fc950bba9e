package se.websesam.arch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files of the product as they lie in the source tree. */
final class SourceTree {

  private static final List<String> MODULES = List.of("persistence", "ejb", "web");
  private static final List<String> TESTED = List.of("persistence", "ejb", "web", "src-test");
  private static final Path ROOT = root();

  private SourceTree() {}

  /** Files of the modules that are shipped, by path, whose name has one of the endings. */
  static Map<String, String> product(String... endings) {
    Map<String, String> files = new TreeMap<>();
    for (String module : MODULES) {
      files.putAll(under(module + "/src/main", endings));
    }
    return files;
  }

  /** Sources of all tests, by path; those of the rules about sources left out. */
  static Map<String, String> tests() {
    Map<String, String> files = new TreeMap<>();
    for (String module : TESTED) {
      files.putAll(under(module + "/src/test/java", "Test.java", "IT.java"));
    }
    files.keySet().removeIf(path -> path.contains("/arch/"));
    return files;
  }

  /** Files under a folder of the project, by path; none when there is no such folder. */
  static Map<String, String> under(String folder, String... endings) {
    Path top = ROOT.resolve(folder);
    Map<String, String> files = new TreeMap<>();
    if (Files.isDirectory(top)) {
      try (Stream<Path> paths = Files.walk(top)) {
        paths
            .filter(path -> Stream.of(endings).anyMatch(path.toString()::endsWith))
            .forEach(path -> files.put(ROOT.relativize(path).toString(), read(path)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  /** One file of the project. */
  static String file(String path) {
    return read(ROOT.resolve(path));
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve(".mvn"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
