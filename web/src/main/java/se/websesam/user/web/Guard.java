package se.websesam.user.web;

import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import se.websesam.audit.service.RequestDetails;
import se.websesam.user.service.UserQueries;

/**
 * Stands before every page: ties the session to the card, turns away cards of other policies,
 * forgets the roles that the TLS connection remembers, refuses addresses that speak for a form,
 * tells the access log where the request comes from, and sets the headers of a safe page.
 */
@WebFilter(
    urlPatterns = "/*",
    asyncSupported = true,
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class Guard extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Session attribute: whose card opened the session. */
  static final String OWNER = "websesam.owner";

  /** Where the server's security keeps the identity it found for a TLS session; see ADR 0006. */
  static final String IDENTITY_CACHE = "org.wildfly.elytron.identity-cache";

  @Inject private RequestDetails details;
  @Inject private CurrentUser user;
  @Inject private UserQueries users;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      headers(request, response);
      if (belongsToAnother(request)) {
        request.getSession().invalidate();
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return;
      }
      if (hasUnacceptedCard(request)) {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return;
      }
      if (speaksForTheForm(request)) {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        return;
      }
      HttpSession session = request.getSession(false);
      details.set(
          request.getServletPath(),
          session == null ? null : Integer.toHexString(session.getId().hashCode()),
          request.getRemoteAddr(),
          session == null ? null : user.chosenCustomer().orElse(null));
      boolean fault = request.getDispatcherType() == DispatcherType.ERROR;
      chain.doFilter(fault ? new Unasked(request) : request, response);
    } finally {
      own(request);
      forgetRoles();
    }
  }

  /** Whether the session was opened by another card than the one at hand. */
  private static boolean belongsToAnother(HttpServletRequest request) {
    Principal principal = request.getUserPrincipal();
    HttpSession session = request.getSession(false);
    if (session == null || principal == null) {
      return false;
    }
    Object owner = session.getAttribute(OWNER);
    return owner != null && !owner.equals(principal.getName());
  }

  /** Whether the card at hand logged in under a policy the county does not accept. */
  private boolean hasUnacceptedCard(HttpServletRequest request) {
    return request.getDispatcherType() == DispatcherType.REQUEST
        && request.getUserPrincipal() != null
        && card().filter(card -> !users.isAccepted(card)).isPresent();
  }

  /**
   * Whether the address says what only a form may say. The server reads it before the form, so that
   * a link could fill in a field or press a button of whoever follows it.
   */
  private static boolean speaksForTheForm(HttpServletRequest request) {
    return request.getDispatcherType() == DispatcherType.REQUEST
        && request.getQueryString() != null
        && !request.getServletPath().startsWith("/jakarta.faces.resource")
        && Stream.of(request.getQueryString().split("&"))
            .map(Guard::name)
            .anyMatch(
                name ->
                    name.contains(":")
                        || name.startsWith("jakarta.faces.")
                        || name.startsWith("primefaces."));
  }

  private static String name(String parameter) {
    try {
      return URLDecoder.decode(parameter.split("=", 2)[0], StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return ":"; // no address of ours
    }
  }

  /** The request as the page of a fault sees it: what was sent has been tried, and failed. */
  private static final class Unasked extends HttpServletRequestWrapper {

    Unasked(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getParameter(String name) {
      return null;
    }

    @Override
    public String[] getParameterValues(String name) {
      return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.emptyEnumeration();
    }
  }

  /** Ties a session to the card at hand, also one that the page has just begun. */
  private static void own(HttpServletRequest request) {
    Principal principal = request.getUserPrincipal();
    HttpSession session = request.getSession(false);
    if (session != null && principal != null && session.getAttribute(OWNER) == null) {
      session.setAttribute(OWNER, principal.getName());
    }
  }

  /** The TLS connection lives on for hours; without this a role taken away would live as long. */
  private static void forgetRoles() {
    tls().ifPresent(session -> session.removeValue(IDENTITY_CACHE));
  }

  static Optional<SSLSession> tls() {
    return Optional.ofNullable(ServletRequestContext.current())
        .map(context -> context.getExchange().getConnection().getSslSession());
  }

  /** The certificate of the card on this connection. */
  static Optional<X509Certificate> card() {
    return tls().map(Guard::leaf);
  }

  private static X509Certificate leaf(SSLSession session) {
    try {
      return (X509Certificate) session.getPeerCertificates()[0];
    } catch (SSLPeerUnverifiedException e) {
      return null; // no card was shown
    }
  }

  private static void headers(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Strict-Transport-Security", "max-age=31536000");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("X-Frame-Options", "DENY");
    if (!request.getServletPath().startsWith("/jakarta.faces.resource")) {
      response.setHeader("Cache-Control", "no-store");
    }
  }
}
