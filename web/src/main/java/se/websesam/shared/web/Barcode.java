package se.websesam.shared.web;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import uk.org.okapibarcode.backend.Code128;
import uk.org.okapibarcode.backend.HumanReadableLocation;
import uk.org.okapibarcode.graphics.Color;
import uk.org.okapibarcode.output.Java2DRenderer;

/** Numbers as bars that a scanner reads (Code 128). */
public final class Barcode {

  private static final int BAR_HEIGHT = 40;
  private static final int QUIET_ZONE = 10;
  private static final int DOTS_PER_MODULE = 3;

  private Barcode() {}

  /** The bars of a number, as a picture that stands in the page itself. */
  public static String dataUri(String number) {
    Code128 bars = new Code128();
    bars.setHumanReadableLocation(HumanReadableLocation.NONE);
    bars.setBarHeight(BAR_HEIGHT);
    bars.setQuietZoneHorizontal(QUIET_ZONE);
    bars.setContent(number);
    BufferedImage picture =
        new BufferedImage(
            bars.getWidth() * DOTS_PER_MODULE,
            bars.getHeight() * DOTS_PER_MODULE,
            BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = picture.createGraphics();
    new Java2DRenderer(pen, DOTS_PER_MODULE, Color.WHITE, Color.BLACK).render(bars);
    pen.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
  }
}
