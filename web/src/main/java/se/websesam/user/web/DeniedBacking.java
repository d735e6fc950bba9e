package se.websesam.user.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.security.auth.x500.X500Principal;
import se.websesam.audit.service.RefusalService;
import se.websesam.user.service.UserQueries;

/**
 * Explains why a page does not open: no card, a certificate of the wrong kind, no account, no
 * permission.
 */
@Named
@RequestScoped
public class DeniedBacking {

  private static final Pattern SERIAL = Pattern.compile("serialNumber=([^,+]+)");
  private static final Pattern PERSON_NUMBER = Pattern.compile("\\d{12}");

  @Inject private UserQueries users;
  @Inject private RefusalService refusals;

  private String reason;

  @PostConstruct
  void explain() {
    HttpServletRequest request =
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    reason = reasonOf(request);
    String target =
        Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "page");
    refusals.refused(shorten(target), "V-US-03:" + reason);
  }

  /** Part of the text's key: nocard, policy, person, unknown, inactive or permission. */
  public String getReason() {
    return reason;
  }

  private String reasonOf(HttpServletRequest request) {
    Optional<X509Certificate> card = Guard.card();
    if (card.filter(shown -> !users.isAccepted(shown)).isPresent()) {
      return "policy";
    }
    if (request.getUserPrincipal() != null) {
      return "permission";
    }
    if (card.isEmpty()) {
      return "nocard";
    }
    String serial = serialNumber(card.get().getSubjectX500Principal()).orElse("");
    if (PERSON_NUMBER.matcher(serial).matches()) {
      return "person";
    }
    return users
        .isActive(serial)
        .map(active -> active ? "permission" : "inactive")
        .orElse("unknown");
  }

  private static Optional<String> serialNumber(X500Principal subject) {
    Matcher matcher = SERIAL.matcher(subject.getName("RFC2253", Map.of("2.5.4.5", "serialNumber")));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static String shorten(String target) {
    return target.length() <= 60 ? target : target.substring(0, 60);
  }
}
