package se.websesam.shared.web;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Papers to print as tagged PDF (PDF/UA): what is said of headings, tables and pictures to eyes is
 * said to screen readers too. The letters are in the file.
 */
public final class TaggedPdf {

  /** The font that comes with the library, under the SIL Open Font License. */
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  private TaggedPdf() {}

  /**
   * Sets a page.
   *
   * @param xhtml well-formed, with a language, a title and a subject; its font is called Paper
   */
  public static byte[] of(String xhtml) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      new PdfRendererBuilder()
          .usePdfUaAccessibility(true)
          .useFont(TaggedPdf::font, "Paper")
          .withHtmlContent(xhtml, null)
          .toStream(file)
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static InputStream font() {
    return PDDocument.class.getResourceAsStream(FONT);
  }
}
