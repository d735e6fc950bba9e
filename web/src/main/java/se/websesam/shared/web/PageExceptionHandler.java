package se.websesam.shared.web;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import se.websesam.audit.service.RefusalService;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;
import se.websesam.shared.domain.NotFound;

/**
 * The one place where pages meet exceptions: a refusal by a rule becomes a message beside its
 * field, an expired page is shown anew, everything else an error page with a reference that the log
 * repeats.
 */
public class PageExceptionHandler extends ExceptionHandlerWrapper {

  /** Request attribute: the reference shown on the error page. */
  public static final String REFERENCE = "websesam.reference";

  private static final Logger LOG = Logger.getLogger(PageExceptionHandler.class.getName());

  PageExceptionHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  /** Makes the handler for each request. */
  public static class Factory extends ExceptionHandlerFactory {

    /** Wraps the factory of the Faces implementation. */
    public Factory(ExceptionHandlerFactory wrapped) {
      super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
      return new PageExceptionHandler(getWrapped().getExceptionHandler());
    }
  }

  @Override
  public void handle() throws FacesException {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      ExceptionQueuedEvent event = events.next();
      FacesContext faces = event.getContext().getContext();
      Throwable cause = rootOf(event.getContext().getException());
      events.remove();
      if (!faces.getResponseComplete()) {
        answer(faces, cause, event.getContext().getPhaseId());
      }
    }
  }

  private void answer(FacesContext faces, Throwable cause, PhaseId phase) {
    if (cause instanceof BusinessRuleViolations all) {
      refuse(faces, all.violations());
    } else if (cause instanceof NotFound
        || (cause instanceof BusinessRuleViolation && isGet(faces))) {
      Navigation.refuse(HttpServletResponse.SC_NOT_FOUND);
    } else if (cause instanceof BusinessRuleViolation refusal) {
      refuse(faces, List.of(refusal));
    } else if (cause instanceof EJBAccessException) {
      CDI.current()
          .select(RefusalService.class)
          .get()
          .refused(faces.getExternalContext().getRequestServletPath(), "V-US-03");
      Navigation.refuse(HttpServletResponse.SC_FORBIDDEN);
    } else if (cause instanceof ViewExpiredException expired) {
      showAnew(faces, expired);
    } else {
      fail(faces, cause, phase);
    }
  }

  private static boolean isGet(FacesContext faces) {
    return !faces.isPostback();
  }

  /** Each refusal beside its field, or above the page when it has none there; the form is kept. */
  private static void refuse(FacesContext faces, List<BusinessRuleViolation> refusals) {
    Texts texts = CDI.current().select(Texts.class).get();
    for (BusinessRuleViolation refusal : refusals) {
      String clientId = fieldOf(faces, refusal);
      if (clientId != null
          && faces.getViewRoot().findComponent(clientId) instanceof UIInput input) {
        input.setValid(false);
        // an input that is not valid shows what was sent, which the model has taken over already
        input.setSubmittedValue(sent(faces, input));
      }
      faces.addMessage(
          clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.rule(refusal), null));
    }
    faces.validationFailed();
    faces.renderResponse();
  }

  private static String sent(FacesContext faces, UIInput input) {
    Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
    String id = input.getClientId(faces);
    if (input instanceof UISelectBoolean) {
      // a box that was ticked sends "on", and reads only "true" as ticked
      return Boolean.toString(sent.containsKey(id));
    }
    return sent.getOrDefault(id, sent.get(id + "_input"));
  }

  /** The field's id on the page: in one of the page's forms; null when not there. */
  private static String fieldOf(FacesContext faces, BusinessRuleViolation refusal) {
    if (refusal.field() == null) {
      return null;
    }
    // a row of a list (lines:2:quantity) is no component of its own; the page has its first one
    String component = refusal.field().replaceAll(":\\d+:", ":");
    return Stream.of("form:", "find:", "level:", "count:")
        .filter(form -> faces.getViewRoot().findComponent(form + component) != null)
        .findFirst()
        .map(form -> form + refusal.field())
        .orElse(null);
  }

  private static void showAnew(FacesContext faces, ViewExpiredException expired) {
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    String query = request.getQueryString();
    Navigation.tell(CDI.current().select(Texts.class).get().page("frame.expired"));
    faces
        .getApplication()
        .getNavigationHandler()
        .handleNavigation(
            faces,
            null,
            expired.getViewId() + "?faces-redirect=true" + (query == null ? "" : "&" + query));
    faces.renderResponse();
  }

  private static void fail(FacesContext faces, Throwable cause, PhaseId phase) {
    String reference = newReference();
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    LOG.log(
        Level.SEVERE,
        "Fault " + reference + " on " + request.getServletPath() + " in " + phase,
        cause);
    request.setAttribute(REFERENCE, reference);
    request.removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
    Navigation.refuse(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
  }

  /** What the error page shows and the log repeats. */
  static String newReference() {
    return UUID.randomUUID().toString().substring(0, 8);
  }

  private static Throwable rootOf(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && !isOurs(cause)) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static boolean isOurs(Throwable cause) {
    return cause instanceof BusinessRuleViolation
        || cause instanceof BusinessRuleViolations
        || cause instanceof EJBAccessException
        || cause instanceof ViewExpiredException;
  }
}
