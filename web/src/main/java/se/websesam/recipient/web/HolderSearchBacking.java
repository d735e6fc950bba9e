package se.websesam.recipient.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.websesam.recipient.domain.IdentityNumber;
import se.websesam.recipient.domain.RecipientKind;
import se.websesam.recipient.service.RecipientService;
import se.websesam.recipient.view.HolderSearch;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.BusinessRuleViolation;

/**
 * The grey search box: finds a patient or a care unit by number, and asks for a reason when needed.
 */
@Named
@ViewScoped
public class HolderSearchBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RecipientService recipients;

  private RecipientKind kind = RecipientKind.PATIENT;
  private String number;
  private String reason;
  private String askedFor;

  /** Opens the holder on the page at hand; the number itself never stands in the address. */
  public String search() {
    try {
      RecipientDetails found = recipients.open(asked());
      return FacesContext.getCurrentInstance().getViewRoot().getViewId()
          + "?faces-redirect=true&holder="
          + found.recipientRef()
          + Stream.of("article", "store", "cart")
              .map(HolderSearchBacking::kept)
              .collect(Collectors.joining());
    } catch (BusinessRuleViolation refusal) {
      if ("reason".equals(refusal.field())) {
        askedFor = number;
      }
      throw refusal;
    }
  }

  /** What the page was opened with besides the holder. */
  private static String kept(String name) {
    String value =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name);
    return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, UTF_8);
  }

  private HolderSearch asked() {
    String typed = number == null ? "" : number.strip();
    return kind == RecipientKind.PATIENT
        ? new HolderSearch(identity(typed), null, statedReason())
        : new HolderSearch(null, typed, null);
  }

  private static IdentityNumber identity(String typed) {
    try {
      return IdentityNumber.parse(typed);
    } catch (BusinessRuleViolation wrong) {
      throw new BusinessRuleViolation(wrong.code(), "number");
    }
  }

  /** A reason counts for the number it was asked for, not for the next one typed. */
  private String statedReason() {
    return number != null && number.equals(askedFor) ? reason : null;
  }

  public RecipientKind getKind() {
    return kind;
  }

  public void setKind(RecipientKind kind) {
    this.kind = kind;
  }

  public RecipientKind[] getKinds() {
    return RecipientKind.values();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /** The number that a reason has been asked for, or null. */
  public String getAskedFor() {
    return askedFor;
  }
}
