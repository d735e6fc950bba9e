package se.websesam.bench.server;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import se.websesam.catalogue.service.CatalogueQueries;
import se.websesam.catalogue.view.ArticleSearch;
import se.websesam.shared.view.PageRequest;

/**
 * Reads a page of articles inside the server again and again, through the service or by plain SQL,
 * and answers with the milliseconds of each reading.
 */
@WebServlet("/portal/catalogue/bench")
public class ArticleServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int SIZE = 25;

  private static final String ROWS =
      "SELECT a.id, a.article_number, a.designation, a.product, s.name, a.iso_code,"
          + " a.article_type, a.charging_form, a.price, a.picture, a.orderable, a.in_assortment"
          + " FROM article a JOIN supplier s ON s.id = a.supplier_id WHERE a.published";

  private static final String COUNT = "SELECT COUNT(*) FROM article a WHERE a.published";

  @Resource(lookup = "java:jboss/datasources/WebsesamDS")
  private transient DataSource database;

  @Inject private transient CatalogueQueries catalogue;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    ArticleSearch search =
        new ArticleSearch(
            request.getParameter("words"),
            null,
            null,
            request.getParameter("name"),
            null,
            null,
            request.getParameter("iso"),
            null,
            true);
    long total = catalogue.articles(search, new PageRequest(0, SIZE)).total();
    int first = first(request.getParameter("page"), total);
    Readings.Reading reading =
        "floor".equals(request.getParameter("by"))
            ? time -> read(search, first)
            : time -> catalogue.articles(search, new PageRequest(first, SIZE));
    try {
      response.setContentType("text/plain");
      int times = Integer.parseInt(request.getParameter("times"));
      response.getWriter().print(Readings.millis(times, reading));
    } catch (SQLException e) {
      throw new ServletException(e);
    }
  }

  private static int first(String page, long total) {
    long pages = Math.max(1, (total + SIZE - 1) / SIZE);
    if ("last".equals(page)) {
      return (int) (pages - 1) * SIZE;
    }
    return "middle".equals(page) ? (int) (pages / 2) * SIZE : 0;
  }

  /** The count and the page as one would write them by hand. */
  private void read(ArticleSearch search, int first) throws SQLException {
    StringBuilder where = new StringBuilder();
    List<String> values = new ArrayList<>();
    if (search.isoCode() != null) {
      where.append(" AND a.iso_code LIKE ?");
      values.add(search.isoCode() + "%");
    }
    if (search.designation() != null) {
      where.append(" AND LOWER(a.designation) LIKE ?");
      values.add("%" + search.designation() + "%");
    }
    if (search.words() != null) {
      for (String word : search.words().split(" ")) {
        where.append(" AND LOWER(a.designation || ' ' || a.product) LIKE ?");
        values.add("%" + word + "%");
      }
    }
    try (Connection connection = database.getConnection()) {
      Readings.read(connection, COUNT + where, values);
      String page = " ORDER BY a.designation, a.id LIMIT " + SIZE + " OFFSET " + first;
      Readings.read(connection, ROWS + where + page, values);
    }
  }
}
