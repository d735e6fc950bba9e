package se.websesam.catalogue.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Pictures of articles, from a folder that the county fills. They name nobody, so a browser may
 * keep them for a day; a drawing that carries a script can do nothing with it.
 */
@WebServlet("/portal/picture/*")
public class ArticlePictures extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Map<String, String> TYPES =
      Map.of("svg", "image/svg+xml", "png", "image/png", "jpg", "image/jpeg", "webp", "image/webp");

  private static final ArticleFolder FOLDER =
      new ArticleFolder("WEBSESAM_PICTURES", "pictures", "svg|png|jpg|webp");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Path> picture = FOLDER.file(request);
    if (picture.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String name = picture.get().getFileName().toString();
    response.setContentType(TYPES.get(name.substring(name.indexOf('.') + 1)));
    response.setHeader("Cache-Control", "private, max-age=86400");
    response.setHeader(
        "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    Files.copy(picture.get(), response.getOutputStream());
  }
}
