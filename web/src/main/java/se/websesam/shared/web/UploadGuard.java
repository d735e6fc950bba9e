package se.websesam.shared.web;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;

/**
 * Stands before every form that carries files. One that is too large is sent back to its page,
 * which says so, before anything of it is kept in memory or on disk.
 */
@WebFilter("/*")
public class UploadGuard extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** As the listeners and the pages' servlet have it, in configure.cli and web.xml. */
  static final long LARGEST = 12L * 1024 * 1024;

  /**
   * So much is read and thrown away, because a browser that is not heard to the end shows a broken
   * connection instead of the answer.
   */
  static final long HEARD_OUT = 256L * 1024 * 1024;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!isMultipart(request)) {
      chain.doFilter(request, response);
    } else if (!isBehindLogin(request)) {
      response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
    } else if (isSmall(request.getContentLengthLong())) {
      chain.doFilter(request, response);
    } else {
      sendBack(request, response);
    }
  }

  private static boolean isMultipart(HttpServletRequest request) {
    return Objects.toString(request.getContentType(), "")
        .toLowerCase(Locale.ROOT)
        .startsWith("multipart/");
  }

  private static boolean isBehindLogin(HttpServletRequest request) {
    String page = request.getServletPath();
    return page.startsWith("/portal/") || page.startsWith("/centre/");
  }

  /** Browsers say how much they send; who does not say is not let in. */
  private static boolean isSmall(long length) {
    return length >= 0 && length <= LARGEST;
  }

  private static void sendBack(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HttpServerExchange exchange = ServletRequestContext.current().getExchange();
    long length = request.getContentLengthLong();
    if (length >= 0 && length <= HEARD_OUT) {
      exchange.setMaxEntitySize(HEARD_OUT);
      request.getInputStream().transferTo(OutputStream.nullOutputStream());
    } else {
      exchange.setPersistent(false);
    }
    String query = Objects.toString(request.getQueryString(), "").replace("&tooLarge=true", "");
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", request.getRequestURI() + "?" + query + "&tooLarge=true");
  }
}
