package se.websesam.demo.run;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where everything of the demo is: the provisioned server, and the folder that survives a build.
 */
public record DemoFolder(Path root) {

  /** Works with the absolute path. */
  public DemoFolder {
    root = root.toAbsolutePath().normalize();
  }

  /** What the demo makes and keeps. */
  public Path data() {
    return root.resolve("data");
  }

  Path tls() {
    return data().resolve("tls");
  }

  Path cards() {
    return data().resolve("cards");
  }

  Path staff() {
    return data().resolve("demo-staff.tsv");
  }

  /** The server's settings for one start, with the secret that lets the demo staff in. */
  Path settings() {
    return data().resolve("demo-server.properties");
  }

  /** The server as the build has provisioned it. */
  Path home() {
    return root.resolve("ear/target/server");
  }

  /** The copy of its configuration that the demo runs, made anew for each start. */
  Path base() {
    return data().resolve("server");
  }

  /** That copy, to be started. */
  ServerCopy server() {
    return new ServerCopy(home(), base(), tls());
  }

  /** Refuses to go on when the build has not provisioned a server. */
  public void requireServer() {
    if (!Files.exists(home().resolve("jboss-modules.jar"))) {
      throw new IllegalStateException("no server in " + home() + "; build with: mvn -Prun");
    }
  }
}
