package se.websesam.device.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.websesam.device.service.UnitQueries;
import se.websesam.device.view.UnitHit;
import se.websesam.shared.web.Navigation;

/** The search for a numbered unit [individ]. */
@Named
@RequestScoped
public class UnitSearchBacking {

  @Inject private UnitQueries units;

  private String number;
  private List<UnitHit> hits;

  /** Opens the card of the only hit, or lists them to choose from. */
  public String search() {
    hits = units.search(number);
    if (hits.size() == 1) {
      Navigation.redirect("/portal/individual/card.xhtml?nr=" + hits.get(0).individualNumber());
    }
    return null;
  }

  public List<UnitHit> getHits() {
    return hits;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
