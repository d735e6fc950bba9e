package se.websesam.recipient.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/**
 * The opaque id of the holder that the user is working with. It travels in the address from page to
 * page, so that two tabs can work with two patients without mixing them up.
 */
@Named("holderRef")
@RequestScoped
public class HolderRef {

  private String value =
      plain(
          FacesContext.getCurrentInstance()
              .getExternalContext()
              .getRequestParameterMap()
              .get("holder"));

  public String getValue() {
    return value;
  }

  /** The holder of the page at hand. */
  public void setValue(String value) {
    this.value = plain(value);
  }

  /** Nothing else can be a holder, and would travel on in the links of the page. */
  private static String plain(String given) {
    return given != null && given.matches("[A-Za-z0-9-]{1,64}") ? given : null;
  }
}
