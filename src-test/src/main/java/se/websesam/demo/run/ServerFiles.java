package se.websesam.demo.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import se.websesam.demo.data.StaffMember;

/** What the demo adds to its copy of the server's configuration. */
public record ServerFiles(DemoFolder folder) {

  private static final String SCRIPT = "demo.cli";
  // the settings hold the name of the secret; only a start knows the secret itself
  private static final String NO_SECRET_YET = "-Dwebsesam.demo.secret=none";
  private static final String CONSOLE_USER = "admin:ManagementRealm:";
  private static final int SECRET_BYTES = 16;
  private static final int PASSWORD_BYTES = 6;

  /** Makes the copy and its settings; answers the password of the console's user. */
  public String prepare() {
    try {
      folder.server().renew();
      writeSettings();
      configure();
      return addConsoleUser();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** The names on the log-in page, and the secret of this start that lets them in. */
  private void writeSettings() throws IOException {
    List<String> staff = StaffMember.all().stream().map(ServerFiles::line).toList();
    Files.write(folder.staff(), staff);
    // a back slash has a meaning of its own in such a file
    String file = folder.staff().toString().replace('\\', '/');
    List<String> settings =
        List.of("websesam.demo.staff=" + file, "websesam.demo.secret=" + random(SECRET_BYTES));
    Files.write(folder.settings(), settings);
    OwnerOnly.protect(folder.settings());
  }

  private static String line(StaffMember member) {
    String name = member.givenName() + " " + member.familyName();
    return String.join(
        "\t", member.hsaId(), name, member.title(), String.join(", ", member.roles()));
  }

  /** Applies what only the demo has, in a server that is not started. */
  private void configure() throws IOException {
    Path script = folder.base().resolve("tmp").resolve(SCRIPT);
    Files.createDirectories(script.getParent());
    try (InputStream resource = ServerFiles.class.getResourceAsStream("/demo/" + SCRIPT)) {
      Files.copy(resource, script, StandardCopyOption.REPLACE_EXISTING);
    }
    Path output = script.resolveSibling("demo-cli.txt");
    ProcessBuilder cli =
        folder
            .server()
            .module("org.jboss.as.cli", List.of(NO_SECRET_YET), List.of("--file=" + script));
    cli.redirectErrorStream(true).redirectOutput(output.toFile());
    try {
      if (cli.start().waitFor() != 0) {
        throw new IllegalStateException("the demo's settings were refused, see " + output);
      }
    } catch (InterruptedException stopped) {
      throw new IllegalStateException("stopped while the server was being configured", stopped);
    }
  }

  private String addConsoleUser() throws IOException {
    String password = random(PASSWORD_BYTES);
    Path users = folder.base().resolve("configuration/mgmt-users.properties");
    String line = System.lineSeparator() + "admin=" + md5(CONSOLE_USER + password);
    Files.writeString(users, line, StandardOpenOption.APPEND);
    return password;
  }

  /** The form that the server keeps its own users' passwords in. */
  private static String md5(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String random(int bytes) {
    byte[] drawn = new byte[bytes];
    new SecureRandom().nextBytes(drawn);
    return HexFormat.of().formatHex(drawn);
  }
}
