package se.websesam.demo.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Drawings of the demo catalogue, for the folder where a server looks for pictures of articles. */
public final class DemoPictures {

  private DemoPictures() {}

  /** Puts the drawings into the folder {@code pictures} of a server's data. */
  public static void copyTo(Path serverData) {
    Path folder = serverData.resolve("pictures");
    try {
      Files.createDirectories(folder);
      for (String name : ProductLine.all().stream().map(ProductLine::picture).distinct().toList()) {
        try (InputStream drawing =
            DemoPictures.class.getResourceAsStream("/demo/pictures/" + name)) {
          Files.copy(drawing, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
