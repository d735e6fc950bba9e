package se.websesam.order.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import se.websesam.order.service.OrderFormQueries;
import se.websesam.order.view.Complementable;
import se.websesam.order.web.OrderForm.Complemented;
import se.websesam.shared.domain.NotFound;

/**
 * [Komplettera individ] in the order form: one accessory line to a delivered device, or all that
 * are added from now on.
 */
@Named
@ViewScoped
public class OrderComplementBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OrderFormBacking order;
  @Inject private OrderFormQueries queries;

  private List<Complementable> devices;
  private Set<Long> fitting;
  private Integer line;
  private Complemented current;

  /** Chooses a device for one line. */
  public void chooseFor(int index) {
    line = index;
    read();
    String accessory = order.getForm().getLines().get(index).getArticle().articleNumber();
    fitting = Set.copyOf(queries.fitting(accessory, devices));
  }

  /** Chooses a device for all accessories added from now on. */
  public void chooseForAll() {
    line = null;
    read();
    fitting = null;
  }

  /** Whether the accessory of the line fits on a device; for all that are to come, each may. */
  public boolean fits(Complementable device) {
    return fitting == null || fitting.contains(device.holdingId());
  }

  private void read() {
    devices = List.copyOf(queries.complementable(order.goal()));
  }

  /** The device chosen. */
  public void choose(Complementable device) {
    Complemented chosen =
        new Complemented(device.holdingId(), device.designation(), device.individualNumber());
    if (line == null) {
      current = chosen;
    } else {
      order.getForm().getLines().get(line).complement(chosen);
    }
    cancel();
  }

  /** Chooses nothing. */
  public void cancel() {
    devices = null;
    line = null;
  }

  /** What is added from now on stands alone again. */
  public void end() {
    current = null;
  }

  /** A line stands alone again. */
  public void detach(int index) {
    order.getForm().getLines().get(index).complement(null);
  }

  /** From the device list: a device of the holder's, for all accessories added. */
  void begin(long holdingId) {
    read();
    choose(
        devices.stream()
            .filter(device -> device.holdingId() == holdingId)
            .findFirst()
            .orElseThrow(NotFound::new));
  }

  /** An accessory just added belongs to the device chosen for all. */
  void join(OrderForm.Line added) {
    if (current != null && added.isComplementing()) {
      added.complement(current);
    }
  }

  /** The devices to choose from while one is to be chosen, else null. */
  public List<Complementable> getDevices() {
    return devices;
  }

  /** The device that accessories added from now on belong to, or null. */
  public Complemented getCurrent() {
    return current;
  }
}
