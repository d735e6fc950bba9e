package se.websesam.demo.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import se.websesam.demo.data.DemoInstructions;
import se.websesam.demo.data.DemoPictures;
import se.websesam.demo.pki.DemoPki;

/**
 * A copy of the server's configuration that may be started, alike on every system. The provisioned
 * one is never started, since a server that has run keeps the paths of where it ran.
 *
 * @param home the server as the build has provisioned it
 * @param base the copy
 * @param tls the certificates it shows and trusts
 */
public record ServerCopy(Path home, Path base, Path tls) {

  private static final int SECONDS_TO_END = 30;

  /** What the server's own start scripts open for it. */
  private static final List<String> EXPORTED =
      List.of(
          "java.desktop/sun.awt",
          "java.naming/com.sun.jndi.ldap",
          "java.naming/com.sun.jndi.url.ldap",
          "java.naming/com.sun.jndi.url.ldaps",
          "jdk.naming.dns/com.sun.jndi.dns");

  private static final List<String> OPENED =
      List.of(
          "java.base/java.lang",
          "java.base/java.lang.invoke",
          "java.base/java.lang.reflect",
          "java.base/java.io",
          "java.base/java.net",
          "java.base/java.security",
          "java.base/java.util",
          "java.base/java.util.concurrent",
          "java.management/javax.management",
          "java.naming/javax.naming");

  /** Makes the copy with pictures and instructions of the articles, in place of an earlier one. */
  public void renew() throws IOException {
    remove(base);
    Path fresh = home.resolve("standalone");
    try (Stream<Path> files = Files.walk(fresh)) {
      for (Path file : files.toList()) {
        Path copy = base.resolve(fresh.relativize(file).toString());
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    DemoPictures.copyTo(base.resolve("data"));
    DemoInstructions.writeTo(base.resolve("data"));
  }

  /** Removes a folder and all that is in it. */
  public static void remove(Path gone) throws IOException {
    if (Files.exists(gone)) {
      try (Stream<Path> files = Files.walk(gone)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** The server itself, with all its ports moved by an offset. */
  public ProcessBuilder server(int offset, List<String> javaOptions, List<String> arguments) {
    Path log = base.resolve("log");
    List<String> options = new ArrayList<>(javaOptions);
    options.add("-Djboss.server.log.dir=" + log);
    options.add("-Dorg.jboss.boot.log.file=" + log.resolve("server.log"));
    Path logging = base.resolve("configuration/logging.properties");
    options.add("-Dlogging.configuration=" + logging.toUri());
    options.add("-Djboss.socket.binding.port-offset=" + offset);
    List<String> all = new ArrayList<>(List.of("-b", "127.0.0.1"));
    all.addAll(arguments);
    return module("org.jboss.as.standalone", options, all);
  }

  /** A module of the server as a process of its own. */
  ProcessBuilder module(String name, List<String> javaOptions, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx768m");
    EXPORTED.forEach(opened -> command.add("--add-exports=" + opened + "=ALL-UNNAMED"));
    OPENED.forEach(opened -> command.add("--add-opens=" + opened + "=ALL-UNNAMED"));
    command.add("-Duser.timezone=Europe/Stockholm");
    command.add("-Djava.awt.headless=true");
    command.add("-Djboss.home.dir=" + home);
    command.add("-Djboss.server.base.dir=" + base);
    command.addAll(javaOptions);
    command.add("-jar");
    command.add(home.resolve("jboss-modules.jar").toString());
    command.add("-mp");
    command.add(home.resolve("modules").toString());
    command.add(name);
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("WEBSESAM_TLS", tls.toString());
    builder.environment().put("WEBSESAM_TLS_PASSWORD", new String(DemoPki.password()));
    builder.environment().put("JBOSS_HOME", home.toString());
    return builder;
  }

  /** Asks a started server to end, and makes it when it does not. */
  public static void end(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException hurried) {
      process.destroyForcibly();
    }
  }
}
