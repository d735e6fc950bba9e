package se.websesam.demo.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.websesam.demo.pki.DemoPki;

/** How a part of the server is started as a process of its own, alike on every system. */
final class ServerCommand {

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

  private ServerCommand() {}

  /** The command for a module of the server. */
  static List<String> of(
      DemoFolder folder, List<String> javaOptions, String module, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx768m");
    EXPORTED.forEach(name -> command.add("--add-exports=" + name + "=ALL-UNNAMED"));
    OPENED.forEach(name -> command.add("--add-opens=" + name + "=ALL-UNNAMED"));
    command.add("-Duser.timezone=Europe/Stockholm");
    command.add("-Djava.awt.headless=true");
    command.add("-Djboss.home.dir=" + folder.home());
    command.add("-Djboss.server.base.dir=" + folder.base());
    command.addAll(javaOptions);
    command.add("-jar");
    command.add(folder.home().resolve("jboss-modules.jar").toString());
    command.add("-mp");
    command.add(folder.home().resolve("modules").toString());
    command.add(module);
    command.addAll(arguments);
    return command;
  }

  static Map<String, String> environment(DemoFolder folder) {
    return Map.of(
        "WEBSESAM_TLS",
        folder.tls().toString(),
        "WEBSESAM_TLS_PASSWORD",
        new String(DemoPki.password()),
        "JBOSS_HOME",
        folder.home().toString());
  }
}
