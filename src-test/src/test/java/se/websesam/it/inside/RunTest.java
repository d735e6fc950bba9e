package se.websesam.it.inside;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs the test whose unique id is sent; answers nothing, or how it failed. */
public class RunTest extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String test = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    LauncherDiscoveryRequest wanted =
        LauncherDiscoveryRequestBuilder.request().selectors(selectUniqueId(test)).build();
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create().execute(wanted, listener);
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().print(failure(listener.getSummary()));
  }

  private static String failure(TestExecutionSummary summary) {
    StringWriter text = new StringWriter();
    PrintWriter writer = new PrintWriter(text);
    summary.getFailures().forEach(failure -> failure.getException().printStackTrace(writer));
    if (text.toString().isEmpty() && summary.getTestsSucceededCount() != 1) {
      summary.printTo(writer);
    }
    // a trace through the server is some hundred lines long: the causes drown in it
    return text.toString()
        .lines()
        .filter(line -> !line.startsWith("\tat ") || line.contains("se.websesam."))
        .collect(Collectors.joining("\n"));
  }
}
