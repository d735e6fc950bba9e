package se.websesam.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad files and broken requests: what is refused leaves nothing behind. */
class BadFilesIT {

  private final TestServer server = TestServer.get();
  private final DraftFiles files = new DraftFiles(server);

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
    long order = files.draft();

    HttpResponse<String> answer = files.page(order).attach(name, content);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains(DraftFiles.message(code));
    files.assertNothingOf(order);
  }

  @Test
  void shouldTellWhoSendsMoreThanTheServerTakes() {
    long order = files.draft();

    HttpResponse<String> answer = files.page(order).attach("film.pdf", SampleFiles.pdf(40 << 20));

    assertThat(answer.statusCode()).isEqualTo(303);
    String back = answer.headers().firstValue("Location").orElseThrow();
    assertThat(files.prescriber().get(URI.create(server.cardUrl()).resolve(back).toString()).body())
        .contains("Filen är för stor och togs inte emot.");
    files.assertNothingOf(order);
  }

  @Test
  void shouldAnswerATwoGigabyteStreamBeforeItIsSent() throws IOException {
    long order = files.draft();
    assertThat(files.page(order).status()).isEqualTo(200);
    long size = 2L << 30;

    String answer = "";
    long sent = 0;
    try (Socket socket = files.prescriber().connect(server.cardUrl())) {
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
    files.assertNothingOf(order);
    assertThat(files.page(order).status()).isEqualTo(200);
  }

  @Test
  void shouldRefuseAFormOfUnknownLength() throws IOException {
    long order = files.draft();
    byte[] body = files.page(order).body("a.png", SampleFiles.png());

    String answer;
    try (Socket socket = files.prescriber().connect(server.cardUrl())) {
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
    files.assertNothingOf(order);
  }

  @Test
  void shouldLeaveNothingOfABrokenConnection() throws IOException {
    long order = files.draft();
    byte[] body = files.page(order).body("halv.pdf", SampleFiles.pdf(5_000_000));

    try (Socket socket = files.prescriber().connect(server.cardUrl())) {
      OutputStream out = socket.getOutputStream();
      out.write(head(order, body.length));
      out.write(body, 0, 2_000_000);
      out.flush();
      files.until(() -> !files.waiting().isEmpty());
    }

    files.until(() -> files.waiting().isEmpty());
    files.assertNothingOf(order);
  }

  @Test
  void shouldAttachNothingWithoutThePagesOwnForm() {
    long order = files.draft();

    HttpResponse<String> answer =
        files
            .prescriber()
            .upload(
                server.cardUrl() + "/portal/order/files.xhtml?order=" + order,
                "name=\"jakarta.faces.ViewState\" value=\"1:1\""
                    + " name=\"primefaces.nonce\" value=\"x\"",
                Map.of("form", "form", "form:attach", "x"),
                new FilePart("form:file", "a.png", SampleFiles.png()));

    assertThat(answer.statusCode()).isEqualTo(302);
    files.assertNothingOf(order);
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
    assertThat(files.waiting()).isEmpty();
  }

  private byte[] head(long order, long length) {
    return head(order, "Content-Length: " + length);
  }

  private byte[] head(long order, String length) {
    return String.join(
            "\r\n",
            "POST /websesam/portal/order/files.xhtml?order=" + order + " HTTP/1.1",
            "Host: localhost",
            "Cookie: " + files.prescriber().cookie(),
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

  private static byte[] half() {
    byte[] whole = SampleFiles.docx("word/document.xml", 100_000);
    return Arrays.copyOf(whole, whole.length / 2);
  }
}
