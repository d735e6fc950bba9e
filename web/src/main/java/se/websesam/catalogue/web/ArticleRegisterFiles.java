package se.websesam.catalogue.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import se.websesam.catalogue.service.ArticleImportService;

/** The article register, or its bare headings, as a file in the form that is imported. */
@WebServlet("/centre/catalogue/file/*")
public class ArticleRegisterFiles extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ArticleImportService imports;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = Objects.toString(request.getPathInfo(), "");
    boolean workbook = name.endsWith(".xlsx");
    switch (name) {
      case "/artiklar.csv", "/artiklar.xlsx" -> send(response, name, imports.export(workbook));
      case "/mall.csv", "/mall.xlsx" -> send(response, name, imports.template(workbook));
      default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void send(HttpServletResponse response, String name, byte[] file)
      throws IOException {
    response.setContentType(
        name.endsWith(".csv")
            ? "text/csv;charset=UTF-8"
            : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name.substring(1) + "\"");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(file.length);
    response.getOutputStream().write(file);
  }
}
