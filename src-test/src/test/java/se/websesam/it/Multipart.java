package se.websesam.it;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The body of a form that carries a file. */
final class Multipart {

  private static final String BOUNDARY = "----websesam-of-a-test";

  private final String head;
  private final byte[] content;
  private final String foot = "\r\n--" + BOUNDARY + "--\r\n";

  Multipart(Map<String, String> fields, Map<String, String> view, FilePart file) {
    head =
        Stream.of(fields, view)
                .flatMap(map -> map.entrySet().stream())
                .map(field -> part("name=\"" + field.getKey() + "\"\r\n\r\n" + field.getValue()))
                .collect(Collectors.joining())
            + "--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\""
            + file.field()
            + "\"; filename=\""
            + file.name()
            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    content = file.content();
  }

  private static String part(String text) {
    return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + text + "\r\n";
  }

  static String contentType() {
    return "multipart/form-data; boundary=" + BOUNDARY;
  }

  byte[] body() {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes(foot.getBytes(StandardCharsets.UTF_8));
    return body.toByteArray();
  }
}
