package se.websesam.device.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import se.websesam.device.service.UnitQueries;
import se.websesam.device.view.UnitCard;
import se.websesam.device.view.UnitHolding;
import se.websesam.shared.web.Navigation;

/** A unit's card [individkort]; the day whose parts are shown stands in the address. */
@Named
@ViewScoped
public class UnitCardBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private UnitQueries units;

  private String number;
  private LocalDate day;
  private transient UnitCard card;

  /** Reads the card. */
  public void load() {
    card = units.card(number, day);
  }

  /** Shows the parts of the day chosen. */
  public String show() {
    return Navigation.sameView();
  }

  public UnitCard getCard() {
    if (card == null) {
      load();
    }
    return card;
  }

  /** Who has the unit now, or null. */
  public UnitHolding getNow() {
    return getCard().current().orElse(null);
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }
}
