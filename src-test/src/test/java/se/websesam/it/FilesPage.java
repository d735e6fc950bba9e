package se.websesam.it;

import java.net.http.HttpResponse;
import java.util.Map;

/** The page of an order's files, as one member of staff has it before him. */
final class FilesPage {

  private final CardClient client;
  private final String url;
  private final HttpResponse<String> page;

  FilesPage(TestServer server, CardClient client, long order) {
    this.client = client;
    url = server.cardUrl() + "/portal/order/files.xhtml?order=" + order;
    page = client.get(url);
  }

  int status() {
    return page.statusCode();
  }

  String text() {
    return page.body();
  }

  String url() {
    return url;
  }

  /** Sends the form with a file. */
  HttpResponse<String> attach(String name, byte[] content) {
    return client.upload(
        url,
        page.body(),
        Map.of("form", "form", "form:comment", "Kommentar åäö", "form:attach", "x"),
        new FilePart("form:file", name, content));
  }

  /** The body of the form with a file, to be sent some other way. */
  byte[] body(String name, byte[] content) {
    return new Multipart(
            Map.of("form", "form", "form:attach", "x"),
            CardClient.viewOf(page.body()),
            new FilePart("form:file", name, content))
        .body();
  }

  /** Presses the button in a row of the list. */
  HttpResponse<String> remove(int row) {
    return client.upload(
        url,
        page.body(),
        Map.of("form", "form", "form:files:" + row + ":remove", "x"),
        new FilePart("form:file", "", new byte[0]));
  }
}
