package se.websesam.it;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.websesam.it.inside.InContainer;
import se.websesam.it.inside.RunTest;

/**
 * The EAR with the tests that run inside it: everything shipped is there unchanged, the classes of
 * the package {@code inside} and what they are made of are added as libraries, and a web module
 * whose only servlet runs one of the tests.
 */
final class TestEar {

  private static final String WAR = "websesam-inside.war";
  private static final String CONTEXT = "/websesam-inside";

  /** One class of every library that tests inside the server use. */
  private static final List<Class<?>> LIBRARIES =
      List.of(
          org.junit.jupiter.api.Test.class,
          org.junit.jupiter.params.ParameterizedTest.class,
          org.junit.jupiter.engine.JupiterTestEngine.class,
          org.junit.platform.engine.TestEngine.class,
          org.junit.platform.commons.JUnitException.class,
          org.junit.platform.launcher.Launcher.class,
          org.opentest4j.AssertionFailedError.class,
          org.apiguardian.api.API.class,
          org.assertj.core.api.Assertions.class,
          net.bytebuddy.ByteBuddy.class);

  private TestEar() {}

  /** Address of the servlet below that of the listener. */
  static String path() {
    return CONTEXT + "/run";
  }

  /** Adds the tests to an EAR. */
  static void addTests(Path ear) throws IOException {
    try (FileSystem files = open(ear)) {
      for (Class<?> type : LIBRARIES) {
        Path jar = source(type);
        Files.copy(jar, files.getPath("lib", jar.getFileName().toString()));
      }
      addClasses(files.getPath("lib", "websesam-inside.jar"));
      addServlet(files.getPath(WAR));
      Path descriptor = files.getPath("META-INF", "application.xml");
      String module =
          "<module><web><web-uri>%s</web-uri><context-root>%s</context-root></web></module>"
              .formatted(WAR, CONTEXT);
      String before = "<library-directory>";
      Files.writeString(descriptor, Files.readString(descriptor).replace(before, module + before));
    }
  }

  private static void addClasses(Path jar) throws IOException {
    Path classes = source(InContainer.class);
    Path own = classes.resolve(InContainer.class.getPackageName().replace('.', '/'));
    Path made = Files.createTempFile("inside", ".jar");
    Files.delete(made);
    try (FileSystem files = create(made);
        Stream<Path> found = Files.walk(own)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        Path inJar = files.getPath("/").resolve(classes.relativize(file).toString());
        Files.createDirectories(inJar.getParent());
        Files.copy(file, inJar);
      }
    }
    Files.move(made, jar);
  }

  private static void addServlet(Path war) throws IOException {
    Path made = Files.createTempFile("inside", ".war");
    Files.delete(made);
    String descriptor =
        """
        <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
          <servlet><servlet-name>run</servlet-name><servlet-class>%s</servlet-class></servlet>
          <servlet-mapping><servlet-name>run</servlet-name><url-pattern>/run</url-pattern></servlet-mapping>
        </web-app>
        """
            .formatted(RunTest.class.getName());
    try (FileSystem files = create(made)) {
      Files.createDirectories(files.getPath("WEB-INF"));
      Files.writeString(files.getPath("WEB-INF", "web.xml"), descriptor);
      Files.writeString(files.getPath("WEB-INF", "beans.xml"), "");
    }
    Files.move(made, war);
  }

  private static FileSystem open(Path zip) throws IOException {
    return FileSystems.newFileSystem(zip);
  }

  private static FileSystem create(Path zip) throws IOException {
    return FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), Map.of("create", "true"));
  }

  private static Path source(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
