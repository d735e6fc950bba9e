package se.websesam.order.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.order.service.RefillRunService;
import se.websesam.order.view.RefillRunDetails;

/** One run of the refill: what it did for each store. */
@Named
@RequestScoped
public class RefillRunBacking {

  @Inject private RefillRunService refill;

  private long id;
  private RefillRunDetails details;

  /** Reads the run. */
  public void load() {
    details = refill.details(id);
  }

  public RefillRunDetails getDetails() {
    return details;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
