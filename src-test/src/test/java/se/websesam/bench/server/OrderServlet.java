package se.websesam.bench.server;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

/**
 * Places orders inside the server as fast as it can, through the service or with bare JDBC, and
 * answers with the milliseconds that one took.
 */
@WebServlet("/portal/order/bench")
public class OrderServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Resource(lookup = "java:jboss/datasources/WebsesamDS")
  private transient DataSource database;

  @Resource private transient ContextService contexts;
  @Resource private transient ManagedThreadFactory threads;
  @Inject private transient ServiceOrders service;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    int orders = Integer.parseInt(request.getParameter("orders"));
    int atOnce = Integer.parseInt(request.getParameter("threads"));
    boolean bare = "floor".equals(request.getParameter("by"));
    try {
      OrderForms forms = OrderForms.of(database);
      OrderRows rows = bare ? OrderRows.of(database, service.place(forms.next(0))) : null;
      Callable<Void> work = bare ? () -> write(rows, orders) : () -> place(forms, orders);
      response.setContentType("text/plain");
      response.getWriter().print(millis(work, atOnce) / (orders * atOnce));
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  private double millis(Callable<Void> work, int atOnce) throws Exception {
    List<Callable<Void>> all = new ArrayList<>();
    for (int i = 0; i < atOnce; i++) {
      all.add(contexts.contextualCallable(work));
    }
    ExecutorService workers = Executors.newFixedThreadPool(atOnce, threads);
    try {
      long began = System.nanoTime();
      for (Future<Void> done : workers.invokeAll(all)) {
        done.get();
      }
      return (System.nanoTime() - began) / 1e6;
    } finally {
      workers.shutdown();
    }
  }

  private Void place(OrderForms forms, int orders) {
    for (int i = 0; i < orders; i++) {
      service.place(forms.next(i));
    }
    return null;
  }

  private Void write(OrderRows rows, int orders) throws Exception {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      OrderWriter writer = new OrderWriter(connection, rows);
      for (int i = 0; i < orders; i++) {
        writer.write();
        connection.commit();
      }
      return null;
    }
  }
}
