package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.attachment.service.AttachmentRescan;
import se.websesam.attachment.service.Upload;
import se.websesam.order.service.OrderFileQueries;
import se.websesam.order.service.OrderFileService;
import se.websesam.shared.domain.BusinessRuleViolation;

/** Files that the virus scanner could not judge at first are judged by themselves later. */
@InContainer
class FileRescanIT {

  /** A picture of one point, which a virus is hung on to. */
  private static final byte[] GIF =
      Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==");

  @Inject private OrderFileService files;
  @Inject private OrderFileQueries queries;
  @Inject private AttachmentRescan rescan;
  @Inject private Orders made;

  private FakeScanner scanner;

  @BeforeEach
  void start() throws IOException {
    scanner = new FakeScanner();
  }

  @AfterEach
  void scanNoMore() throws IOException {
    scanBy("");
    scanner.close();
  }

  @Test
  @Tag("V-FI-08")
  void shouldOpenTheFileOnceTheScannerAnswers() throws Exception {
    scanBy(scanner.address());
    scanner.be(FakeScanner.Mood.SILENT);
    long order = attached(GIF);

    rescan.run();
    assertThat(stateOf(order)).isEqualTo("QUARANTINED");
    assertRefused(order);
    scanner.be(FakeScanner.Mood.ANSWERS);
    rescan.run();

    assertThat(stateOf(order)).isEqualTo("CLEAN");
    assertThat(Orders.PRESCRIBER.does(() -> queries.open(order, file(order))).file().id())
        .isEqualTo(file(order));
  }

  @Test
  @Tag("V-FI-07")
  @Tag("V-FI-08")
  void shouldTakeTheContentOfAnInfectedFileAwayAndTellWhoAttachedIt() throws Exception {
    scanBy(scanner.address());
    scanner.be(FakeScanner.Mood.SILENT);
    byte[] infected =
        (new String(GIF, StandardCharsets.ISO_8859_1)
                + new String(FakeScanner.virus(), StandardCharsets.US_ASCII))
            .getBytes(StandardCharsets.ISO_8859_1);
    long order = attached(infected);
    String told =
        "SELECT COUNT(*) FROM message WHERE kind = 'FILE_STOPPED' AND user_id = "
            + Orders.PRESCRIBER.id();
    long before = Database.sql().number(told);

    scanner.be(FakeScanner.Mood.ANSWERS);
    rescan.run();
    rescan.run();

    assertThat(stateOf(order)).isEqualTo("STOPPED");
    assertRefused(order);
    assertThat(parts(order)).isZero();
    assertThat(Database.sql().number(told)).isEqualTo(before + 1);
  }

  @Test
  void shouldScanWhatWasAttachedWithoutAScanner() throws Exception {
    long order = attached(GIF);

    rescan.run();
    assertThat(stateOf(order)).isEqualTo("NOT_SCANNED");
    scanBy(scanner.address());
    rescan.run();

    assertThat(stateOf(order)).isEqualTo("CLEAN");
    assertThat(parts(order)).isEqualTo(1);
  }

  private long attached(byte[] content) throws Exception {
    long order = made.draft().orderId();
    Upload upload =
        new Upload(
            UUID.randomUUID().toString(),
            "bild.gif",
            null,
            content.length,
            () -> new ByteArrayInputStream(content));
    Orders.PRESCRIBER.does(() -> files.attach(order, upload));
    return order;
  }

  private void assertRefused(long order) {
    assertThatThrownBy(() -> Orders.PRESCRIBER.does(() -> queries.open(order, file(order))))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessage("V-FI-08");
  }

  private static String stateOf(long order) {
    return Database.sql().value("SELECT scan_state FROM attachment WHERE owner_id = ?", order);
  }

  private static long file(long order) {
    return Database.sql().number("SELECT id FROM attachment WHERE owner_id = ?", order);
  }

  private static long parts(long order) {
    return Database.sql()
        .number("SELECT COUNT(*) FROM attachment_part WHERE attachment_id = ?", file(order));
  }

  private static void scanBy(String address) {
    Database.sql()
        .execute(
            "UPDATE parameter SET parameter_value = ? WHERE parameter_key = 'attachment.scanner'",
            address);
  }
}
