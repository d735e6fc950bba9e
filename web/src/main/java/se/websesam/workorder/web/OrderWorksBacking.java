package se.websesam.workorder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.websesam.workorder.service.WorkQueries;

/** The work orders that go with a customer order, on its page (LW-01). */
@Named
@RequestScoped
public class OrderWorksBacking {

  @Inject private WorkQueries works;

  private List<String> numbers;

  /** Those of an order, by number. */
  public List<String> of(String orderNumber) {
    if (numbers == null) {
      numbers = works.ofOrder(orderNumber);
    }
    return numbers;
  }
}
