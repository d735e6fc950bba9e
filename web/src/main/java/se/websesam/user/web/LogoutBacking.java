package se.websesam.user.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

/** [Avsluta]: ends the session on the server; the card itself stays known until it is taken out. */
@Named
@RequestScoped
public class LogoutBacking {

  /** Logs out and shows the log-in page. */
  public String logout() throws ServletException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    request.logout();
    external.invalidateSession();
    return "/index.xhtml?faces-redirect=true&loggedout=true";
  }
}
