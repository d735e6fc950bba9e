package se.websesam.bench.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import se.websesam.order.service.CustomerOrderService;
import se.websesam.order.service.SaveOrder;

/** Orders placed through the service, each in a request of its own as from a page. */
@ApplicationScoped
public class ServiceOrders {

  @Inject private CustomerOrderService service;

  /** Submits a form and gives the order's id. */
  @ActivateRequestContext
  public long place(SaveOrder form) {
    return service.submit(form).orderId();
  }
}
