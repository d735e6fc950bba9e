package se.websesam.parameter.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Map;
import se.websesam.shared.domain.RegionWords;
import se.websesam.shared.domain.RegionWords.Term;

/** The region's own words [terminologi], read once in a session (ADR 0059). */
@ApplicationScoped
public class Terminology {

  @Inject private Parameters parameters;

  /** The words as they are now. */
  @Produces
  @SessionScoped
  public RegionWords words() {
    return RegionWords.of(
        Map.of(
            Term.DEVIATION, parameters.text("terminology.deviation"),
            Term.STORE, parameters.text("terminology.store")));
  }
}
