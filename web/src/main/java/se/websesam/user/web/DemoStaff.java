package se.websesam.user.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The staff of the demo county, read from the file that the demo server is started with. A server
 * started without it lists nobody, and its security realm knows no password that could let one in.
 */
@ApplicationScoped
public class DemoStaff {

  private static final String FILE = "websesam.demo.staff";
  private static final String SECRET = "websesam.demo.secret";

  /** A member of staff: HSA-id, name and what he is. */
  public record Member(String hsaId, String name, String title, String roles) {}

  /** The staff in the order of the file. */
  public List<Member> members() {
    String file = System.getProperty(FILE);
    if (file == null) {
      return List.of();
    }
    try {
      return Files.readAllLines(Path.of(file)).stream()
          .map(line -> line.split("\t", -1))
          .map(cell -> new Member(cell[0], cell[1], cell[2], cell[3]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String secret() {
    return System.getProperty(SECRET, "");
  }
}
