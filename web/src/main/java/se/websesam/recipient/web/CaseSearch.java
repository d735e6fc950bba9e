package se.websesam.recipient.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.websesam.recipient.domain.IdentityNumber;
import se.websesam.recipient.service.RecipientService;
import se.websesam.recipient.view.HolderSearch;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.view.CaseFilter;
import se.websesam.shared.web.Navigation;
import se.websesam.user.web.CurrentUser;

/**
 * What the searches [sök kundorder, arbetsorder, hämtorder, felrapport] ask alike: whose, what, and
 * registered when. It stands in the address, the holder by the opaque id: a person's number is only
 * ever posted.
 */
@Named
@RequestScoped
public class CaseSearch {

  /** Shorter than any identity number: a care unit's. */
  private static final int LONGEST_UNIT_NUMBER = 8;

  @Inject private RecipientService recipients;
  @Inject private HolderRef holder;
  @Inject private CurrentUser user;

  private String patient;
  private boolean typed;
  private String item;
  private LocalDate from;
  private LocalDate to;

  /** The number of the holder in the address, if there is one and the user may search by it. */
  public void load() {
    if (holder.getValue() != null && isByHolder()) {
      patient = recipients.searchedFor(holder.getValue()).number();
    }
  }

  /**
   * Shows the list of what is asked for.
   *
   * @throws BusinessRuleViolations V-LS-01 when the last day comes before the first, and why a
   *     number finds no holder
   */
  public String search() {
    List<BusinessRuleViolation> wrong = new ArrayList<>();
    try {
      if (typed) {
        holder.setValue(patient == null ? null : recipients.find(asked()).recipientRef());
      }
    } catch (BusinessRuleViolation refusal) {
      wrong.add(new BusinessRuleViolation(refusal.code(), "patient"));
    }
    if (from != null && to != null && to.isBefore(from)) {
      wrong.add(new BusinessRuleViolation("V-LS-01", "to"));
    }
    BusinessRuleViolations.throwIfAny(wrong);
    return Navigation.sameView();
  }

  private HolderSearch asked() {
    return patient.length() <= LONGEST_UNIT_NUMBER
        ? new HolderSearch(null, patient, null)
        : new HolderSearch(IdentityNumber.parse(patient), null, null);
  }

  /** What is asked for, by the holder in the address. */
  public CaseFilter filter() {
    return new CaseFilter(isByHolder() ? holder.getValue() : null, item, from, to);
  }

  /** Whether the user may look for a holder at all. */
  public boolean isByHolder() {
    return user.may(Permissions.RECIPIENT_SEARCH);
  }

  public String getPatient() {
    return patient;
  }

  public void setPatient(String patient) {
    typed = true;
    this.patient = given(patient);
  }

  public String getItem() {
    return item;
  }

  public void setItem(String item) {
    this.item = given(item);
  }

  private static String given(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }
}
