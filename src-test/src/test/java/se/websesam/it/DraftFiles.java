package se.websesam.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Drafts of the prescriber's and the files on them, as pages and database show them. */
final class DraftFiles {

  private final TestServer server;
  private final CardClient prescriber;

  DraftFiles(TestServer server) {
    this.server = server;
    prescriber = CardClient.of(server, "prescriber");
  }

  CardClient prescriber() {
    return prescriber;
  }

  long draft() {
    return draft("prescriber");
  }

  /** A draft of a prescriber's own, made beside the pages and their series of ids. */
  long draft(String userName) {
    server.execute(
        "INSERT INTO customer_order (id, version, status, recipient_id, customer_id, orderer_id,"
            + " created_at, saved_at, deliver_together)"
            + " SELECT (SELECT LEAST(MIN(id), 0) FROM customer_order) - 1, 0, 'DRAFT', r.id, uc.customer_id,"
            + " u.id, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, FALSE"
            + " FROM app_user u JOIN user_customer uc ON uc.user_id = u.id AND uc.default_customer,"
            + " recipient r WHERE u.user_name = ? AND r.identity_number = '191212121212'",
        userName);
    return Long.parseLong(server.value("SELECT MIN(id) FROM customer_order"));
  }

  FilesPage page(long order) {
    return new FilesPage(server, prescriber, order);
  }

  String value(String column, long order) {
    return server.value(
        "SELECT "
            + column
            + " FROM attachment WHERE owner_type = 'CUSTOMER_ORDER' AND owner_id = ?",
        order);
  }

  String fileUrl(long order) {
    return fileUrl(order, value("MIN(id)", order));
  }

  String fileUrl(long order, String id) {
    return server.cardUrl() + "/portal/order/file?order=" + order + "&id=" + id;
  }

  /** Neither the file nor a part of it is left, in the database or on the disk. */
  void assertNothingOf(long order) {
    assertThat(value("COUNT(*)", order)).isEqualTo("0");
    assertThat(
            server.value(
                "SELECT COUNT(*) FROM attachment_part p WHERE NOT EXISTS"
                    + " (SELECT 1 FROM attachment a WHERE a.id = p.attachment_id)"))
        .isEqualTo("0");
    until(() -> waiting().isEmpty());
  }

  /** Files that the server has put aside while it reads a form. */
  List<Path> waiting() {
    try (Stream<Path> files = Files.walk(server.temporary())) {
      return files
          .filter(file -> file.getFileName().toString().matches("undertow.*upload"))
          .toList();
    } catch (IOException | UncheckedIOException gone) {
      return List.of(server.temporary());
    }
  }

  void until(BooleanSupplier condition) {
    Instant end = Instant.now().plus(Duration.ofSeconds(20));
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(end);
      prescriber.get(server.cardUrl() + "/portal/order/list.xhtml");
    }
  }

  /** What the page says of a refused file. */
  static String message(String code) {
    return switch (code) {
      case "V-FI-01" -> "Bara filer av typen pdf, jpg, png, gif, docx och xlsx tas emot.";
      case "V-FI-02" -> "Välj en fil som inte är tom.";
      case "V-FI-03" -> "En fil får vara högst 10 MB.";
      case "V-FI-04" -> "Det finns redan så många filer som får bifogas, högst 10.";
      case "V-FI-05" -> "Innehållet stämmer inte med filens typ eller är skadat.";
      case "V-FI-06" -> "Filen innehåller makron";
      case "V-FI-07" -> "Filen stoppades av viruskontrollen";
      case "V-FI-09" -> "Filer bifogas till utkast";
      default -> throw new IllegalArgumentException(code);
    };
  }
}
