package se.websesam.stock.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.websesam.stock.service.StockQueries;
import se.websesam.stock.view.UnitPlace;

/** The stores of a unit on its card. */
@Named
@RequestScoped
public class UnitPlacesBacking {

  @Inject private StockQueries stock;

  private List<UnitPlace> places;

  /** Those that a unit has come to and left. */
  public List<UnitPlace> of(String individualNumber) {
    if (places == null) {
      places = stock.places(individualNumber);
    }
    return places;
  }
}
