package se.websesam.user.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;

/** The page where the user chooses how to log in. */
@Named
@RequestScoped
public class LoginBacking {

  private static final String START = "/portal/start.xhtml";

  @Inject private DemoStaff demo;
  @Inject private Texts texts;

  /** Address of the listener that asks for the card. */
  public String getCardUrl() {
    HttpServletRequest request = request();
    String base = System.getenv("WEBSESAM_CARD_URL");
    if (base == null) {
      base = "https://" + request.getServerName() + ":" + cardPort(request);
    }
    return base + request.getContextPath() + START;
  }

  /** The demo county's staff; nobody outside the demo. */
  public List<DemoStaff.Member> getDemoStaff() {
    return demo.members();
  }

  /** Logs a member of the demo staff in; the demo's security realm alone accepts it. */
  public String demoLogin(String hsaId) {
    try {
      request().login(hsaId, demo.secret());
      return START + "?faces-redirect=true";
    } catch (ServletException e) {
      Navigation.tell(texts.page("index.demo.refused"));
      return Navigation.sameView();
    }
  }

  /** The card listener's port follows the public one's. */
  private static int cardPort(HttpServletRequest request) {
    return Guard.card().isPresent() ? request.getServerPort() : request.getServerPort() + 1;
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }
}
