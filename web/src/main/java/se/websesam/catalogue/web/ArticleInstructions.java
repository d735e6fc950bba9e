package se.websesam.catalogue.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Instructions for use [bruksanvisningar], from a folder that the county fills. A browser keeps
 * them as a file and never opens them as a page of ours.
 */
@WebServlet("/portal/catalogue/instructions/*")
public class ArticleInstructions extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final ArticleFolder FOLDER =
      new ArticleFolder("WEBSESAM_INSTRUCTIONS", "instructions", "pdf");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Path> file = FOLDER.file(request);
    if (file.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/pdf");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"" + file.get().getFileName() + "\"");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("Cache-Control", "private, max-age=86400");
    response.setContentLengthLong(Files.size(file.get()));
    Files.copy(file.get(), response.getOutputStream());
  }
}
