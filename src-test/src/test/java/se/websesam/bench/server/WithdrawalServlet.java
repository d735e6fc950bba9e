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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;

/**
 * Lets many users take the same article out of the same store, through the service or with bare
 * JDBC. Answers with the milliseconds that one took, how many were taken, how many were told that
 * there are no more, and what else users were shown.
 */
@WebServlet("/portal/order/bench/withdrawal")
public class WithdrawalServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Resource(lookup = "java:jboss/datasources/WebsesamDS")
  private transient DataSource database;

  @Resource private transient ContextService contexts;
  @Resource private transient ManagedThreadFactory threads;
  @Inject private transient ServiceWithdrawals service;

  /** What came of all of them. */
  private record Tally(
      AtomicInteger taken, AtomicInteger refused, ConcurrentLinkedQueue<String> shown) {
    Tally() {
      this(new AtomicInteger(), new AtomicInteger(), new ConcurrentLinkedQueue<>());
    }
  }

  /** One user's next attempt: whether something was taken. */
  private interface Attempt {
    boolean take(int number) throws Exception;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    int users = Integer.parseInt(request.getParameter("users"));
    int each = Integer.parseInt(request.getParameter("each"));
    WithdrawalForms forms =
        new WithdrawalForms(
            Long.parseLong(request.getParameter("store")),
            request.getParameter("article"),
            List.of(request.getParameterValues("recipient")));
    boolean bare = "floor".equals(request.getParameter("by"));
    long balance = Long.parseLong(request.getParameter("balance"));
    try {
      WithdrawalRows rows = bare ? WithdrawalRows.of(database, service.take(forms.next(0))) : null;
      Tally tally = new Tally();
      List<Callable<Void>> all = new ArrayList<>();
      for (int user = 0; user < users; user++) {
        WithdrawalWriter writer = new WithdrawalWriter(database, rows, balance);
        int first = user * each;
        Attempt attempt = bare ? number -> writer.write() : number -> take(forms, number);
        Callable<Void> work = () -> attempts(attempt, first, each, tally);
        all.add(contexts.contextualCallable(work));
      }
      double millis = millis(all) / (users * each);
      response.setContentType("text/plain;charset=UTF-8");
      response
          .getWriter()
          .print(
              millis
                  + "\n"
                  + tally.taken()
                  + "\n"
                  + tally.refused()
                  + "\n"
                  + String.join(" | ", tally.shown()));
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  private double millis(List<Callable<Void>> all) throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(all.size(), threads);
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

  private static Void attempts(Attempt attempt, int first, int each, Tally tally) {
    for (int number = first; number < first + each; number++) {
      try {
        AtomicInteger count = attempt.take(number) ? tally.taken() : tally.refused();
        count.incrementAndGet();
      } catch (Exception shown) {
        tally.shown().add(shown.toString());
      }
    }
    return null;
  }

  private boolean take(WithdrawalForms forms, int number) {
    try {
      service.take(forms.next(number));
      return true;
    } catch (BusinessRuleViolations refused) {
      return noMore(refused.violations().get(0), refused);
    } catch (BusinessRuleViolation refused) {
      return noMore(refused, refused);
    }
  }

  /** V-WD-02 is the right answer to an empty shelf. */
  private static boolean noMore(BusinessRuleViolation why, RuntimeException refused) {
    if (!why.code().equals("V-WD-02")) {
      throw refused;
    }
    return false;
  }
}
