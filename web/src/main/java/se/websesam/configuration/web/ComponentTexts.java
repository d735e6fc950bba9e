package se.websesam.configuration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.configuration.view.FactRow;
import se.websesam.configuration.view.GaveWay;
import se.websesam.configuration.view.PartChange;
import se.websesam.shared.web.Texts;

/** What is said of components: why they clash, what gave way, and what a way out changes. */
@Named
@RequestScoped
public class ComponentTexts {

  @Inject private Texts texts;

  /** A fact as a sentence. */
  public String fact(FactRow fact) {
    return texts.page("fact." + fact.kind(), fact.words().toArray());
  }

  /** What a part gave way to. */
  public String gaveWay(GaveWay gone) {
    return gone.place() == null
        ? texts.page(
            "order_components.replaced", gone.designation(), gone.pieces(), gone.newDesignation())
        : texts.page(
            "order_components.gaveWay",
            gone.designation(),
            gone.pieces(),
            gone.newDesignation(),
            gone.place());
  }

  /** What a repair does with a part. */
  public String change(PartChange change) {
    int pieces = Math.abs(change.pieces());
    return change.pieces() > 0
        ? texts.page("order_components.repair.add", change.designation(), pieces)
        : texts.page("order_components.repair.remove", change.designation(), pieces);
  }
}
