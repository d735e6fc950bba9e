package se.websesam.catalogue.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pictures of articles, from a folder that the county fills. They name nobody, so a browser may
 * keep them for a day; a drawing that carries a script can do nothing with it.
 */
@WebServlet("/portal/picture/*")
public class ArticlePictures extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** A name in the folder and nothing that leads out of it. */
  private static final Pattern NAME = Pattern.compile("/([A-Za-z0-9_-]+\\.(svg|png|jpg|webp))");

  private static final Map<String, String> TYPES =
      Map.of("svg", "image/svg+xml", "png", "image/png", "jpg", "image/jpeg", "webp", "image/webp");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher name = NAME.matcher(Objects.toString(request.getPathInfo(), ""));
    if (!name.matches() || !Files.isRegularFile(folder().resolve(name.group(1)))) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(TYPES.get(name.group(2)));
    response.setHeader("Cache-Control", "private, max-age=86400");
    response.setHeader(
        "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    Files.copy(folder().resolve(name.group(1)), response.getOutputStream());
  }

  private static Path folder() {
    String given = System.getenv("WEBSESAM_PICTURES");
    return given != null
        ? Path.of(given)
        : Path.of(System.getProperty("jboss.server.data.dir"), "pictures");
  }
}
