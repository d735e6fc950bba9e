package se.websesam.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Answers with a file to be saved and never shown: what it holds came from outside. Sent part by
 * part, so that a slow reader holds neither memory nor a connection to the database.
 */
public final class FileResponse {

  private FileResponse() {}

  /**
   * Sends it.
   *
   * @param parts the parts of its content, counted from 0; empty after the last
   */
  public static void send(
      HttpServletResponse response,
      String fileName,
      String mediaType,
      long size,
      IntFunction<Optional<byte[]>> parts)
      throws IOException {
    response.setContentType(mediaType);
    response.setContentLengthLong(size);
    response.setHeader("Content-Disposition", disposition(fileName));
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    int number = 0;
    for (Optional<byte[]> part = parts.apply(number);
        part.isPresent();
        part = parts.apply(number)) {
      response.getOutputStream().write(part.get());
      number++;
    }
  }

  /** The name twice: in plain letters for old readers, and as it is (RFC 6266). */
  static String disposition(String fileName) {
    String plain = fileName.replaceAll("[^A-Za-z0-9._ -]", "_");
    String whole = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole.replace("*", "%2A");
  }
}
