package se.websesam.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files on orders over HTTPS: given back as they came, to those who may see the order. */
class OrderFilesIT {

  private static final Pattern ORDER = Pattern.compile("order=(\\d+)");
  private static final Pattern NUMBER = Pattern.compile("nr=(\\d+)");

  private final TestServer server = TestServer.get();
  private final DraftFiles files = new DraftFiles(server);

  @Test
  @Tag("V-FI-01")
  void shouldGiveBackWhatWasAttached() {
    long order = files.draft();
    byte[] content = SampleFiles.pdf(700_000);

    HttpResponse<String> answer =
        files.page(order).attach("C:\\Bilder\\..\\M\u202eått <stol> åäö\u0007.PDF", content);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(files.value("file_name || '/' || scan_state || '/' || file_comment", order))
        .isEqualTo("Mått _stol_ åäö.PDF/NOT_SCANNED/Kommentar åäö");
    assertThat(files.page(order).text()).contains("Inte viruskontrollerad", "Kommentar åäö");
    HttpResponse<byte[]> file = files.prescriber().download(files.fileUrl(order));
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
                "#" + order + "/" + files.value("id", order)))
        .isEqualTo("Maja Fjällström");
    assertThat(files.waiting()).isEmpty();
  }

  @Test
  @Tag("V-FI-04")
  void shouldTakeNoMoreThanTen() {
    long order = files.draft();
    for (int i = 1; i <= 10; i++) {
      assertThat(files.page(order).attach(i + ".png", SampleFiles.png()).statusCode())
          .isEqualTo(302);
    }

    assertThat(files.page(order).attach("11.png", SampleFiles.png()).body())
        .contains(DraftFiles.message("V-FI-04"));
    assertThat(files.value("COUNT(*)", order)).isEqualTo("10");
  }

  @Test
  @Tag("G-04")
  void shouldAttachOnceHoweverOftenTheFormIsSent() {
    long order = files.draft();
    FilesPage form = files.page(order);

    form.attach("a.png", SampleFiles.png());
    form.attach("a.png", SampleFiles.png());

    assertThat(files.value("COUNT(*)", order)).isEqualTo("1");
  }

  @Test
  @Tag("V-NF-01")
  void shouldHideFilesFromAnotherUnit() {
    long order = files.draft();
    files.page(order).attach("a.png", SampleFiles.png());
    CardClient other = CardClient.of(server, "prescriber2");

    assertThat(new FilesPage(server, other, order).status()).isEqualTo(404);
    assertThat(other.get(files.fileUrl(order)).statusCode()).isEqualTo(404);
    long own = files.draft("prescriber2");
    String id = files.value("id", order);
    assertThat(other.get(files.fileUrl(own, id)).statusCode()).isEqualTo(404);
  }

  @Test
  @Tag("V-FI-09")
  @Tag("V-FI-10")
  void shouldTakeFilesOfTheOrdererUntilTheOrderIsClosed() {
    CardClient service = CardClient.of(server, "customerservice");
    OrderPage form = new OrderPage(server, files.prescriber(), "V-FI-09 " + System.nanoTime());
    long order = idIn(form.save());
    files.page(order).attach("a.png", SampleFiles.png());
    assertThat(new FilesPage(server, service, order).text()).doesNotContain("form:files:0:remove");
    assertThat(files.page(order).text()).contains("form:files:0:remove");
    FilesPage stale = files.page(order);
    String number = submit(order);

    assertThat(stale.remove(0).body()).contains("Ta bort");
    assertThat(files.page(order).attach("b.png", SampleFiles.png()).statusCode()).isEqualTo(302);
    assertThat(new FilesPage(server, service, order).text())
        .contains(DraftFiles.message("V-FI-09"));
    assertThat(service.download(files.fileUrl(order)).statusCode()).isEqualTo(200);
    FilesPage open = files.page(order);
    server.execute("UPDATE customer_order SET status = 'CANCELLED' WHERE id = ?", order);
    assertThat(open.attach("c.png", SampleFiles.png()).body())
        .contains(DraftFiles.message("V-FI-09"));
    server.execute("UPDATE customer_order SET status = 'REGISTERED' WHERE id = ?", order);
    assertThat(files.value("COUNT(*)", order)).isEqualTo("2");
    assertThat(number).isNotEmpty();
    CardClient handler = CardClient.of(server, "orderhandler");
    assertThat(
            handler.get(server.cardUrl() + "/centre/order/line.xhtml?line=1&order=" + order).body())
        .contains("a.png", "b.png", "Kommentar åäö");
    assertThat(handler.download(files.fileUrl(order)).body()).isEqualTo(SampleFiles.png());
  }

  private String submit(long order) {
    String url = server.cardUrl() + "/portal/order/edit.xhtml?order=" + order;
    HttpResponse<String> sent =
        files
            .prescriber()
            .post(
                url,
                files.prescriber().get(url).body(),
                Map.of(
                    "form",
                    "form",
                    "form:deliveryAddress",
                    server.value(
                        "SELECT delivery_address_id FROM customer_order WHERE id = ?", order),
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

  private static long idIn(HttpResponse<String> saved) {
    Matcher id = ORDER.matcher(saved.headers().firstValue("Location").orElseThrow());
    assertThat(id.find()).isTrue();
    return Long.parseLong(id.group(1));
  }
}
