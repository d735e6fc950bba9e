package se.websesam.order.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.order.service.CustomerOrderQueries;
import se.websesam.order.view.ComingParts;
import se.websesam.recipient.web.HolderRef;
import se.websesam.shared.domain.NotFound;

/** The parts on their way to the devices of the chosen holder [komponenter på väg]. */
@Named
@RequestScoped
public class ComingPartsBacking {

  @Inject private CustomerOrderQueries orders;
  @Inject private HolderRef holder;

  private ComingParts coming;

  /** Reads the list. */
  public void load() {
    if (holder.getValue() == null) {
      throw new NotFound();
    }
    coming = orders.comingParts(holder.getValue());
  }

  public ComingParts getComing() {
    return coming;
  }
}
