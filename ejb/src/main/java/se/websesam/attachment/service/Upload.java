package se.websesam.attachment.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;

/**
 * A file as it came, not yet trusted.
 *
 * @param formKey made when the form was rendered: sending it twice attaches one file
 * @param content opens the content anew each time, so that nobody needs to hold it
 */
public record Upload(
    @NotNull String formKey,
    String fileName,
    @Size(max = 400) String comment,
    long size,
    @NotNull Callable<InputStream> content) {

  InputStream open() throws IOException {
    return open(content);
  }

  static InputStream open(Callable<InputStream> content) throws IOException {
    try {
      return content.call();
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
