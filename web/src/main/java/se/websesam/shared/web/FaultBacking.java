package se.websesam.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The error page: the reference by which the log knows what its reader reports. */
@Named
@RequestScoped
public class FaultBacking {

  private static final Logger LOG = Logger.getLogger(FaultBacking.class.getName());

  @Inject private HttpServletRequest request;

  /** The reference of a fault on a page, or of one before any page, such as a log-in in vain. */
  public String getReference() {
    Object known = request.getAttribute(PageExceptionHandler.REFERENCE);
    if (known == null && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null) {
      known = note();
      request.setAttribute(PageExceptionHandler.REFERENCE, known);
    }
    return (String) known;
  }

  private String note() {
    String reference = PageExceptionHandler.newReference();
    LOG.log(
        Level.SEVERE,
        "Fault "
            + reference
            + " before "
            + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
        (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    return reference;
  }
}
