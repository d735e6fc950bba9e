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
import java.util.List;
import javax.sql.DataSource;
import se.websesam.device.domain.IndividualPattern;
import se.websesam.device.service.UnitQueries;
import se.websesam.shared.domain.BusinessRuleViolation;

/**
 * Searches for units inside the server again and again, through the service or by plain SQL, and
 * answers with the milliseconds of each search.
 */
@WebServlet("/portal/individual/bench")
public class UnitServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String UNITS =
      "SELECT i.individual_number, a.article_number, a.designation, i.status"
          + " FROM device_individual i JOIN article a ON a.id = i.article_id";

  private static final String FORMER_ONES =
      "SELECT i.individual_number, a.article_number, a.designation, i.status, f.individual_number"
          + " FROM former_number f JOIN device_individual i ON i.id = f.individual_id"
          + " JOIN article a ON a.id = i.article_id";

  /** One more than are shown. */
  private static final String LIMIT = " LIMIT 201";

  @Resource(lookup = "java:jboss/datasources/WebsesamDS")
  private transient DataSource database;

  @Inject private transient UnitQueries units;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String[] typed = request.getParameterValues("typed");
    int times = Integer.parseInt(request.getParameter("times"));
    Readings.Reading reading =
        "floor".equals(request.getParameter("by"))
            ? time -> read(typed[time % typed.length])
            : time -> search(typed[time % typed.length]);
    try {
      response.setContentType("text/plain");
      response.getWriter().print(Readings.millis(times, reading));
    } catch (SQLException e) {
      throw new ServletException(e);
    }
  }

  /** As the page does: also that nothing or too much was found is an answer. */
  private void search(String typed) {
    try {
      units.search(typed);
    } catch (BusinessRuleViolation refused) {
      if (!List.of("V-IN-01", "V-IN-03").contains(refused.code())) {
        throw refused;
      }
    }
  }

  /** The units and those that bore the number before, as one would ask for them by hand. */
  private void read(String typed) throws SQLException {
    IndividualPattern pattern = IndividualPattern.parse(typed);
    try (Connection connection = database.getConnection()) {
      read(connection, UNITS, "i.", pattern);
      read(connection, FORMER_ONES, "f.", pattern);
    }
  }

  private static void read(
      Connection connection, String select, String alias, IndividualPattern pattern)
      throws SQLException {
    boolean whole = pattern.kind() == IndividualPattern.Kind.WHOLE;
    boolean end = pattern.kind() == IndividualPattern.Kind.END;
    String column = alias + (end ? "reversed_number" : "individual_number");
    String where = column + (whole ? " = ?" : " >= ? AND " + column + " < ?");
    Readings.read(
        connection,
        select + " WHERE " + where + " ORDER BY " + column + LIMIT,
        whole ? List.of(pattern.first()) : List.of(pattern.first(), pattern.after()));
  }
}
