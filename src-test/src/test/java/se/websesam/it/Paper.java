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
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** A paper as it was downloaded: its tags, its words, and the bars as a scanner sees them. */
record Paper(
    String language,
    String title,
    boolean marked,
    String metadata,
    List<String> tags,
    List<String> pictures,
    String text,
    BufferedImage picture,
    List<String> faults) {

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
          new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH),
          faults(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where veraPDF finds that the file breaks PDF/UA-1. */
  private static List<String> faults(Path file) throws IOException {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(file.toFile(), PDFAFlavour.PDFUA_1);
        PDFAValidator checker =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      ValidationResult result = checker.validate(parser);
      assertThat(result.getTotalAssertions()).isPositive();
      return result.getTestAssertions().stream()
          .filter(checked -> checked.getStatus() == TestAssertion.Status.FAILED)
          .map(checked -> checked.getRuleId() + " " + checked.getMessage())
          .toList();
    } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
      throw new AssertionError("no PDF that can be checked", e);
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

  /** What PDF/UA asks for, by a checker and by eye: tags, language, title, words for pictures. */
  Paper assertAccessible(String language, String title) {
    assertThat(this.language).startsWith(language);
    assertThat(this.title).isEqualTo(title);
    assertThat(marked).isTrue();
    assertThat(metadata).contains("pdfuaid");
    assertThat(faults).isEmpty();
    assertThat(tags).contains("H1", "H2", "P", "Table", "TH", "TD");
    assertThat(pictures).allMatch(words -> !words.isBlank());
    return this;
  }

  /** Words that stand on it. */
  Paper assertSays(String... words) {
    assertThat(text.replaceAll("\\s+", " ")).contains(words);
    return this;
  }

  /** What a scanner reads of the one picture. */
  Paper assertBars(String number) {
    assertThat(tags).contains("Figure");
    assertThat(pictures).hasSize(1);
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
