package se.websesam.order.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.websesam.configuration.view.Configuration;
import se.websesam.order.service.OrderFormQueries;
import se.websesam.order.service.SaveOrder;

/** Why accessories of the order form do not fit together on a delivered device. */
@Named
@RequestScoped
public class OrderFitBacking {

  @Inject private OrderFormBacking order;
  @Inject private OrderFormQueries queries;

  private SaveOrder asked;
  private List<Configuration> clashes;

  /** Asked for again only when the form has changed since. */
  public List<Configuration> getClashes() {
    SaveOrder form = order.command();
    if (form.lines().stream().allMatch(line -> line.complements() == null)) {
      return List.of();
    }
    if (!form.equals(asked)) {
      clashes = queries.clashes(form);
      asked = form;
    }
    return clashes;
  }
}
