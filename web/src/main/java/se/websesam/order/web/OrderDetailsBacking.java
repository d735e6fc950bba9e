package se.websesam.order.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.websesam.order.service.CustomerOrderQueries;
import se.websesam.order.service.CustomerOrderService;
import se.websesam.order.service.OrderFileQueries;
import se.websesam.order.view.OrderDetails;
import se.websesam.order.view.OrderFileList;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;

/** An order's page, where its orderer may cancel it [makulera kundorder]. */
@Named
@ViewScoped
public class OrderDetailsBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CustomerOrderQueries queries;
  @Inject private CustomerOrderService orders;
  @Inject private OrderFileQueries fileQueries;
  @Inject private Texts texts;

  private String number;
  private transient OrderDetails order;
  private transient OrderFileList files;
  private long orderId;
  private long version;

  /** Reads the order. */
  public void load() {
    order = queries.detailsByNumber(number);
    orderId = order.head().id();
    version = order.head().version();
  }

  /** Cancels the order; refused once the centre has begun (CO-14). */
  public String cancel() {
    orders.cancel(orderId, version);
    Navigation.tell(texts.page("order_details.cancelled", number));
    return Navigation.sameView();
  }

  public OrderDetails getOrder() {
    if (order == null) {
      order = queries.detailsByNumber(number);
    }
    return order;
  }

  /** The files attached to the order. */
  public OrderFileList getFiles() {
    if (files == null) {
      files = fileQueries.files(getOrder().head().id());
    }
    return files;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
