package se.websesam.device.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.websesam.device.domain.NumberChangeKind;
import se.websesam.device.service.ChangeNumber;
import se.websesam.device.service.UnitQueries;
import se.websesam.device.service.UnitService;
import se.websesam.device.view.UnitCard;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;

/** The form of a change of number [byte av individnummer], and of a note on a unit. */
@Named
@ViewScoped
public class UnitNumberBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private UnitQueries units;
  @Inject private UnitService service;
  @Inject private Texts texts;

  private String number;
  private NumberChangeKind kind = NumberChangeKind.RELABEL;
  private String newNumber;
  private String reason;
  private String note;
  private transient UnitCard card;

  /** Reads the unit. */
  public void load() {
    card = units.card(number, null);
  }

  /** Changes the number and shows the card of the unit that the holder has then. */
  public void change() {
    String after = service.changeNumber(new ChangeNumber(number, kind, newNumber, reason)).number();
    Navigation.tell(texts.page("unit_number.done", number, after));
    Navigation.redirect("/portal/individual/card.xhtml?nr=" + after);
  }

  /** Keeps the note and shows it among the others. */
  public String write() {
    service.note(number, note);
    Navigation.tell(texts.page("unit_notes.done"));
    return Navigation.sameView();
  }

  public UnitCard getCard() {
    if (card == null) {
      load();
    }
    return card;
  }

  public NumberChangeKind[] getKinds() {
    return NumberChangeKind.values();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public NumberChangeKind getKind() {
    return kind;
  }

  public void setKind(NumberChangeKind kind) {
    this.kind = kind;
  }

  public String getNewNumber() {
    return newNumber;
  }

  public void setNewNumber(String newNumber) {
    this.newNumber = newNumber;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
