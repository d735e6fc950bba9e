package se.websesam.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A paper as it was downloaded: its tags, its words, and the bars as a scanner sees them. */
record Paper(
    String language,
    String title,
    boolean marked,
    String metadata,
    List<String> tags,
    List<String> pictures,
    String text,
    BufferedImage picture) {

  private static final int DOTS_PER_INCH = 200;

  static Paper read(Path file) {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      PDDocumentCatalog catalog = document.getDocumentCatalog();
      List<String> tags = new ArrayList<>();
      List<String> pictures = new ArrayList<>();
      walk(catalog.getStructureTreeRoot(), tags, pictures);
      return new Paper(
          catalog.getLanguage(),
          document.getDocumentInformation().getTitle(),
          catalog.getMarkInfo() != null && catalog.getMarkInfo().isMarked(),
          new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8),
          tags,
          pictures,
          new PDFTextStripper().getText(document),
          new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void walk(PDStructureNode node, List<String> tags, List<String> pictures) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        tags.add(element.getStructureType());
        if (element.getAlternateDescription() != null) {
          pictures.add(element.getAlternateDescription());
        }
        walk(element, tags, pictures);
      }
    }
  }

  /** What PDF/UA asks for: tags, language, title, and words for every picture. */
  Paper assertAccessible(String language, String title) {
    assertThat(this.language).startsWith(language);
    assertThat(this.title).isEqualTo(title);
    assertThat(marked).isTrue();
    assertThat(metadata).contains("pdfuaid");
    assertThat(tags).contains("H1", "H2", "P", "Table", "TH", "TD", "Figure");
    assertThat(pictures).hasSize(1).allMatch(words -> !words.isBlank());
    return this;
  }

  /** Words that stand on it. */
  Paper assertSays(String... words) {
    assertThat(text.replaceAll("\\s+", " ")).contains(words);
    return this;
  }

  /** What a scanner reads. */
  Paper assertBars(String number) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] dots = picture.getRGB(0, 0, width, height, null, 0, width);
    try {
      Result read =
          new Code128Reader()
              .decode(
                  new BinaryBitmap(
                      new HybridBinarizer(new RGBLuminanceSource(width, height, dots))),
                  Map.of(DecodeHintType.TRY_HARDER, true));
      assertThat(read.getText()).isEqualTo(number);
    } catch (NotFoundException | FormatException e) {
      throw new AssertionError("no bars", e);
    }
    return this;
  }
}
