package se.websesam.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files on orders, good and bad, over HTTPS: what is refused leaves nothing behind. */
class OrderFilesIT {

  private static final Pattern ORDER = Pattern.compile("order=(\\d+)");
  private static final Pattern NUMBER = Pattern.compile("nr=(\\d+)");

  private final TestServer server = TestServer.get();
  private final CardClient prescriber = CardClient.of(server, "prescriber");

  @AfterEach
  void scanNoMore() {
    server.execute(
        "UPDATE parameter SET parameter_value = '' WHERE parameter_key = 'attachment.scanner'");
  }

  @Test
  @Tag("V-FI-01")
  void shouldGiveBackWhatWasAttached() {
    long order = draft();
    byte[] content = SampleFiles.pdf(700_000);

    HttpResponse<String> answer =
        page(order).attach("C:\\Bilder\\..\\M\u202eått <stol> åäö\u0007.PDF", content);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(value("file_name || '/' || scan_state || '/' || file_comment", order))
        .isEqualTo("Mått _stol_ åäö.PDF/NOT_SCANNED/Kommentar åäö");
    assertThat(page(order).text()).contains("Inte viruskontrollerad", "Kommentar åäö");
    HttpResponse<byte[]> file = prescriber.download(fileUrl(order));
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(Arrays.equals(file.body(), content)).isTrue();
    assertThat(file.headers().map())
        .containsEntry(
            "content-disposition",
            List.of(
                "attachment; filename=\"M_tt _stol_ ___.PDF\";"
                    + " filename*=UTF-8''M%C3%A5tt%20_stol_%20%C3%A5%C3%A4%C3%B6.PDF"))
        .containsEntry("content-security-policy", List.of("default-src 'none'; sandbox"))
        .containsEntry("x-content-type-options", List.of("nosniff"))
        .containsEntry("cache-control", List.of("no-store"));
    assertThat(
            server.value(
                "SELECT MAX(user_name) FROM access_log WHERE object_type = 'ORDER_FILE'"
                    + " AND access_action = 'DOWNLOAD' AND recipient_id IS NOT NULL"
                    + " AND object_id = ?",
                "#" + order + "/" + value("id", order)))
        .isEqualTo("Maja Fjällström");
    assertThat(waiting()).isEmpty();
  }

  static Stream<Arguments> bad() {
    return Stream.of(
        Arguments.of("V-FI-01", "program.exe", SampleFiles.text("MZ")),
        Arguments.of("V-FI-01", "bild.pdf.svg", SampleFiles.text("<svg/>")),
        Arguments.of("V-FI-01", "utan", SampleFiles.pdf("x")),
        Arguments.of("V-FI-01", "../../../pdf", SampleFiles.pdf("x")),
        Arguments.of("V-FI-02", "tom.pdf", new byte[0]),
        Arguments.of("V-FI-02", "", new byte[0]),
        Arguments.of("V-FI-03", "stor.pdf", SampleFiles.pdf(10 * 1024 * 1024 + 1)),
        Arguments.of("V-FI-05", "bild.png", SampleFiles.text("<html><script>1</script></html>")),
        Arguments.of(
            "V-FI-05",
            "bild.png",
            SampleFiles.text("<svg xmlns='http://www.w3.org/2000/svg' onload='x'/>")),
        Arguments.of("V-FI-05", "bild.jpg", SampleFiles.pdf("x")),
        Arguments.of("V-FI-05", "brev.docx", SampleFiles.zip()),
        Arguments.of("V-FI-05", "kalkyl.xlsx", SampleFiles.docx("word/document.xml", 10)),
        Arguments.of("V-FI-05", "bomb.docx", SampleFiles.docx("word/document.xml", 1L << 30)),
        Arguments.of("V-FI-05", "halv.docx", half()),
        Arguments.of("V-FI-06", "makro.docx", SampleFiles.docx("word/vbaProject.bin", 10)));
  }

  @ParameterizedTest
  @MethodSource("bad")
  @Tag("V-FI-02")
  @Tag("V-FI-03")
  @Tag("V-FI-05")
  @Tag("V-FI-06")
  void shouldLeaveNothingOfABadFile(String code, String name, byte[] content) {
    long order = draft();

    HttpResponse<String> answer = page(order).attach(name, content);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains(message(code));
    assertNothingOf(order);
  }

  @Test
  @Tag("V-FI-04")
  void shouldTakeNoMoreThanTen() {
    long order = draft();
    for (int i = 1; i <= 10; i++) {
      assertThat(page(order).attach(i + ".png", SampleFiles.png()).statusCode()).isEqualTo(302);
    }

    assertThat(page(order).attach("11.png", SampleFiles.png()).body()).contains(message("V-FI-04"));
    assertThat(value("COUNT(*)", order)).isEqualTo("10");
  }

  @Test
  @Tag("G-04")
  void shouldAttachOnceHoweverOftenTheFormIsSent() {
    long order = draft();
    FilesPage form = page(order);

    form.attach("a.png", SampleFiles.png());
    form.attach("a.png", SampleFiles.png());

    assertThat(value("COUNT(*)", order)).isEqualTo("1");
  }

  @Test
  @Tag("V-FI-07")
  void shouldRefuseWhatTheScannerDoesNotClear() throws IOException {
    long order = draft();
    try (FakeScanner scanner = new FakeScanner()) {
      scanBy(scanner.address());
      String virus = new String(FakeScanner.virus(), StandardCharsets.US_ASCII);

      HttpResponse<String> infected = page(order).attach("v.pdf", SampleFiles.pdf(virus));
      scanner.be(FakeScanner.Mood.REFUSES);
      HttpResponse<String> refused = page(order).attach("b.pdf", SampleFiles.pdf(9_000_000));

      assertThat(infected.body()).contains(message("V-FI-07"));
      assertThat(refused.body()).contains(message("V-FI-07"));
      assertNothingOf(order);
      assertThat(
              server.value(
                  "SELECT COUNT(*) FROM access_log WHERE outcome_code = 'V-FI-07'"
                      + " AND outcome = 'REFUSED' AND object_id = ?",
                  "#" + order))
          .isEqualTo("2");
      scanner.be(FakeScanner.Mood.ANSWERS);
      page(order).attach("frisk.pdf", SampleFiles.pdf("frisk"));
      assertThat(value("scan_state", order)).isEqualTo("CLEAN");
    }
  }

  @Test
  @Tag("V-FI-08")
  void shouldKeepWhatCouldNotBeScannedAndGiveItToNobody() throws IOException {
    long order = draft();
    try (FakeScanner scanner = new FakeScanner()) {
      scanner.be(FakeScanner.Mood.SILENT);
      scanBy(scanner.address());

      page(order).attach("väntar.pdf", SampleFiles.pdf("x"));
    }
    FilesPage page = page(order);
    assertThat(page.text())
        .contains("Väntar på viruskontroll")
        .doesNotContain("/portal/order/file?");
    assertThat(prescriber.get(fileUrl(order)).statusCode()).isEqualTo(404);
    assertThat(
            server.value(
                "SELECT COUNT(*) FROM access_log WHERE outcome_code = 'V-FI-08'"
                    + " AND object_id = ?",
                "#" + order))
        .isEqualTo("1");
    assertThat(page.remove(0).statusCode()).isEqualTo(302);
    assertNothingOf(order);
  }

  @Test
  void shouldTellWhoSendsMoreThanTheServerTakes() {
    long order = draft();

    HttpResponse<String> answer = page(order).attach("film.pdf", SampleFiles.pdf(40 << 20));

    assertThat(answer.statusCode()).isEqualTo(303);
    String back = answer.headers().firstValue("Location").orElseThrow();
    assertThat(prescriber.get(URI.create(server.cardUrl()).resolve(back).toString()).body())
        .contains("Filen är för stor och togs inte emot.");
    assertNothingOf(order);
  }

  @Test
  void shouldAnswerATwoGigabyteStreamBeforeItIsSent() throws IOException {
    long order = draft();
    assertThat(page(order).status()).isEqualTo(200);
    long size = 2L << 30;

    String answer = "";
    long sent = 0;
    try (Socket socket = prescriber.connect(server.cardUrl())) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      out.write(head(order, size));
      byte[] zeros = new byte[64 * 1024];
      try {
        while (sent < 32L << 20) {
          out.write(zeros);
          sent += zeros.length;
        }
      } catch (IOException closed) {
        // the server has heard enough
      }
      answer = firstLine(socket);
    } catch (IOException reset) {
      // as a browser would see it: nothing was taken
    }

    assertThat(answer).isIn("HTTP/1.1 303 See Other", "");
    assertNothingOf(order);
    assertThat(page(order).status()).isEqualTo(200);
  }

  @Test
  void shouldRefuseAFormOfUnknownLength() throws IOException {
    long order = draft();
    byte[] body = page(order).body("a.png", SampleFiles.png());

    String answer;
    try (Socket socket = prescriber.connect(server.cardUrl())) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      out.write(head(order, "Transfer-Encoding: chunked"));
      out.write((Integer.toHexString(body.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
      out.write(body);
      out.write("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      out.flush();
      answer = firstLine(socket);
    }

    assertThat(answer).isEqualTo("HTTP/1.1 303 See Other");
    assertNothingOf(order);
  }

  @Test
  void shouldLeaveNothingOfABrokenConnection() throws IOException {
    long order = draft();
    byte[] body = page(order).body("halv.pdf", SampleFiles.pdf(5_000_000));

    try (Socket socket = prescriber.connect(server.cardUrl())) {
      OutputStream out = socket.getOutputStream();
      out.write(head(order, body.length));
      out.write(body, 0, 2_000_000);
      out.flush();
      until(() -> !waiting().isEmpty());
    }

    until(() -> waiting().isEmpty());
    assertNothingOf(order);
  }

  @Test
  void shouldAttachNothingWithoutThePagesOwnForm() {
    long order = draft();

    HttpResponse<String> answer =
        prescriber.upload(
            server.cardUrl() + "/portal/order/files.xhtml?order=" + order,
            "name=\"jakarta.faces.ViewState\" value=\"1:1\""
                + " name=\"primefaces.nonce\" value=\"x\"",
            Map.of("form", "form", "form:attach", "x"),
            new FilePart("form:file", "a.png", SampleFiles.png()));

    assertThat(answer.statusCode()).isEqualTo(302);
    assertNothingOf(order);
  }

  @Test
  void shouldTakeNoFilesWhereNobodyHasLoggedIn() {
    CardClient anybody = CardClient.withoutCard(server);
    String url = server.publicUrl() + "/index.xhtml";

    HttpResponse<String> answer =
        anybody.upload(
            url,
            anybody.get(url).body()
                + "name=\"jakarta.faces.ViewState\" value=\"1:1\" name=\"primefaces.nonce\" value=\"x\"",
            Map.of(),
            new FilePart("file", "a.png", SampleFiles.png()));

    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(waiting()).isEmpty();
  }

  @Test
  @Tag("V-NF-01")
  void shouldHideFilesFromAnotherUnit() {
    long order = draft();
    page(order).attach("a.png", SampleFiles.png());
    CardClient other = CardClient.of(server, "prescriber2");

    assertThat(new FilesPage(server, other, order).status()).isEqualTo(404);
    assertThat(other.get(fileUrl(order)).statusCode()).isEqualTo(404);
    long own = draft("prescriber2");
    String id = value("id", order);
    assertThat(other.get(fileUrl(own, id)).statusCode()).isEqualTo(404);
  }

  @Test
  @Tag("V-FI-09")
  @Tag("V-FI-10")
  void shouldTakeFilesOfTheOrdererUntilTheOrderIsClosed() {
    CardClient service = CardClient.of(server, "customerservice");
    OrderPage form = new OrderPage(server, prescriber, "V-FI-09 " + System.nanoTime());
    long order = idIn(form.save());
    page(order).attach("a.png", SampleFiles.png());
    assertThat(new FilesPage(server, service, order).text()).doesNotContain("form:files:0:remove");
    assertThat(page(order).text()).contains("form:files:0:remove");
    FilesPage stale = page(order);
    String number = submit(order);

    assertThat(stale.remove(0).body()).contains("Ta bort");
    assertThat(page(order).attach("b.png", SampleFiles.png()).statusCode()).isEqualTo(302);
    assertThat(new FilesPage(server, service, order).text()).contains(message("V-FI-09"));
    assertThat(service.download(fileUrl(order)).statusCode()).isEqualTo(200);
    FilesPage open = page(order);
    server.execute("UPDATE customer_order SET status = 'CANCELLED' WHERE id = ?", order);
    assertThat(open.attach("c.png", SampleFiles.png()).body()).contains(message("V-FI-09"));
    server.execute("UPDATE customer_order SET status = 'REGISTERED' WHERE id = ?", order);
    assertThat(value("COUNT(*)", order)).isEqualTo("2");
    assertThat(number).isNotEmpty();
    CardClient handler = CardClient.of(server, "orderhandler");
    assertThat(
            handler.get(server.cardUrl() + "/centre/order/line.xhtml?line=1&order=" + order).body())
        .contains("a.png", "b.png", "Kommentar åäö");
    assertThat(handler.download(fileUrl(order)).body()).isEqualTo(SampleFiles.png());
  }

  private long draft() {
    return draft("prescriber");
  }

  /** A draft of a prescriber's own, made beside the pages and their series of ids. */
  private long draft(String userName) {
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

  private String submit(long order) {
    String url = server.cardUrl() + "/portal/order/edit.xhtml?order=" + order;
    HttpResponse<String> sent =
        prescriber.post(
            url,
            prescriber.get(url).body(),
            Map.of(
                "form",
                "form",
                "form:deliveryAddress",
                server.value("SELECT delivery_address_id FROM customer_order WHERE id = ?", order),
                "form:quantity",
                "1",
                "form:lines:0:quantity",
                "1",
                "form:submit",
                "x"));
    Matcher number = NUMBER.matcher(sent.headers().firstValue("Location").orElse(""));
    assertThat(number.find()).as(sent.body()).isTrue();
    return number.group(1);
  }

  private FilesPage page(long order) {
    return new FilesPage(server, prescriber, order);
  }

  private static long idIn(HttpResponse<String> saved) {
    Matcher id = ORDER.matcher(saved.headers().firstValue("Location").orElseThrow());
    assertThat(id.find()).isTrue();
    return Long.parseLong(id.group(1));
  }

  private String value(String column, long order) {
    return server.value(
        "SELECT "
            + column
            + " FROM attachment WHERE owner_type = 'CUSTOMER_ORDER' AND owner_id = ?",
        order);
  }

  private String fileUrl(long order) {
    return fileUrl(order, value("MIN(id)", order));
  }

  private String fileUrl(long order, String id) {
    return server.cardUrl() + "/portal/order/file?order=" + order + "&id=" + id;
  }

  private void scanBy(String address) {
    server.execute(
        "UPDATE parameter SET parameter_value = ? WHERE parameter_key = 'attachment.scanner'",
        address);
  }

  private byte[] head(long order, long length) {
    return head(order, "Content-Length: " + length);
  }

  private byte[] head(long order, String length) {
    return String.join(
            "\r\n",
            "POST /websesam/portal/order/files.xhtml?order=" + order + " HTTP/1.1",
            "Host: localhost",
            "Cookie: " + prescriber.cookie(),
            "Content-Type: " + Multipart.contentType(),
            length,
            "",
            "")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static String firstLine(Socket socket) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = socket.getInputStream().read(); c >= 0 && c != '\r'; ) {
      line.append((char) c);
      c = socket.getInputStream().read();
    }
    return line.toString();
  }

  private void assertNothingOf(long order) {
    assertThat(value("COUNT(*)", order)).isEqualTo("0");
    assertThat(
            server.value(
                "SELECT COUNT(*) FROM attachment_part p WHERE NOT EXISTS"
                    + " (SELECT 1 FROM attachment a WHERE a.id = p.attachment_id)"))
        .isEqualTo("0");
    until(() -> waiting().isEmpty());
  }

  /** Files that the server has put aside while it reads a form. */
  private List<Path> waiting() {
    try (Stream<Path> files = Files.walk(server.temporary())) {
      return files
          .filter(file -> file.getFileName().toString().matches("undertow.*upload"))
          .toList();
    } catch (IOException | UncheckedIOException gone) {
      return List.of(server.temporary());
    }
  }

  private void until(BooleanSupplier condition) {
    Instant end = Instant.now().plus(Duration.ofSeconds(20));
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(end);
      prescriber.get(server.cardUrl() + "/portal/order/list.xhtml");
    }
  }

  private static byte[] half() {
    byte[] whole = SampleFiles.docx("word/document.xml", 100_000);
    return Arrays.copyOf(whole, whole.length / 2);
  }

  private static String message(String code) {
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
