package se.websesam.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.it.inside.FakeScanner;

/** What the virus scanner says of a file when it is attached. */
class FileScanIT {

  private final TestServer server = TestServer.get();
  private final DraftFiles files = new DraftFiles(server);

  @AfterEach
  void scanNoMore() {
    server.execute(
        "UPDATE parameter SET parameter_value = '' WHERE parameter_key = 'attachment.scanner'");
  }

  @Test
  @Tag("V-FI-07")
  void shouldRefuseWhatTheScannerDoesNotClear() throws IOException {
    long order = files.draft();
    try (FakeScanner scanner = new FakeScanner()) {
      scanBy(scanner.address());
      String virus = new String(FakeScanner.virus(), StandardCharsets.US_ASCII);

      HttpResponse<String> infected = files.page(order).attach("v.pdf", SampleFiles.pdf(virus));
      scanner.be(FakeScanner.Mood.REFUSES);
      HttpResponse<String> refused = files.page(order).attach("b.pdf", SampleFiles.pdf(9_000_000));

      assertThat(infected.body()).contains(DraftFiles.message("V-FI-07"));
      assertThat(refused.body()).contains(DraftFiles.message("V-FI-07"));
      files.assertNothingOf(order);
      assertThat(
              server.value(
                  "SELECT COUNT(*) FROM access_log WHERE outcome_code = 'V-FI-07'"
                      + " AND outcome = 'REFUSED' AND object_id = ?",
                  "#" + order))
          .isEqualTo("2");
      scanner.be(FakeScanner.Mood.ANSWERS);
      files.page(order).attach("frisk.pdf", SampleFiles.pdf("frisk"));
      assertThat(files.value("scan_state", order)).isEqualTo("CLEAN");
    }
  }

  @Test
  @Tag("V-FI-08")
  void shouldKeepWhatCouldNotBeScannedAndGiveItToNobody() throws IOException {
    long order = files.draft();
    try (FakeScanner scanner = new FakeScanner()) {
      scanner.be(FakeScanner.Mood.SILENT);
      scanBy(scanner.address());

      files.page(order).attach("väntar.pdf", SampleFiles.pdf("x"));
    }
    FilesPage page = files.page(order);
    assertThat(page.text())
        .contains("Väntar på viruskontroll")
        .doesNotContain("/portal/order/file?");
    assertThat(files.prescriber().get(files.fileUrl(order)).statusCode()).isEqualTo(404);
    assertThat(
            server.value(
                "SELECT COUNT(*) FROM access_log WHERE outcome_code = 'V-FI-08'"
                    + " AND object_id = ?",
                "#" + order))
        .isEqualTo("1");
    assertThat(page.remove(0).statusCode()).isEqualTo(302);
    files.assertNothingOf(order);
  }

  private void scanBy(String address) {
    server.execute(
        "UPDATE parameter SET parameter_value = ? WHERE parameter_key = 'attachment.scanner'",
        address);
  }
}
