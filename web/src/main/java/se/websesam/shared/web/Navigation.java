package se.websesam.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Where to go after a click, and what to say there. */
public final class Navigation {

  private Navigation() {}

  /** The page at hand once more, by a new request with its parameters. */
  public static String sameView() {
    UIViewRoot view = FacesContext.getCurrentInstance().getViewRoot();
    return view.getViewId() + "?faces-redirect=true&includeViewParams=true";
  }

  /**
   * Goes to a page by a new request and keeps the page at hand as it is: if its form is sent once
   * more, by a double click or a retry, it still has the key it was rendered with.
   */
  public static void redirect(String page) {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    try {
      external.redirect(external.getRequestContextPath() + page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says something on the next page. */
  public static void tell(String text) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
  }

  /** Says something on the page at hand, which is shown again. */
  public static void say(String text) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
  }

  /** Warns of something on the page at hand, which is shown again. */
  public static void warn(String text) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, null));
  }

  /** Ends the request with a status; the error page of that status is shown. */
  public static void refuse(int status) {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    HttpServletResponse response = (HttpServletResponse) external.getResponse();
    try {
      // the error page makes a nonce of its own
      response.setHeader("Content-Security-Policy", null);
      response.sendError(status);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }
}
