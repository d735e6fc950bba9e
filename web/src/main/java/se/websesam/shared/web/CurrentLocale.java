package se.websesam.shared.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;

/** The language the user reads in: Swedish first, English second. */
@Named
@SessionScoped
public class CurrentLocale implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  private Locale locale = SWEDISH;

  public Locale getLocale() {
    return locale;
  }

  public String getLanguage() {
    return locale.getLanguage();
  }

  /** Changes to the other language; the page is shown again. */
  public String change() {
    locale = SWEDISH.equals(locale) ? Locale.ENGLISH : SWEDISH;
    return Navigation.sameView();
  }
}
