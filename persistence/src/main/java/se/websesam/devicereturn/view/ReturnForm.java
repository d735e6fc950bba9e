package se.websesam.devicereturn.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.PatientRelated;
import se.websesam.stock.view.StoreOption;

/**
 * What the form of a return offers: the holder, the bought devices, each followed by the parts that
 * sit on it, and the caller's own stores.
 */
public record ReturnForm(
    RecipientDetails holder, List<ReturnCandidate> devices, List<StoreOption> stores)
    implements PatientRelated {

  /** Puts what sits on a device right behind it. */
  public ReturnForm {
    List<ReturnCandidate> ordered = new ArrayList<>();
    for (ReturnCandidate device : devices) {
      if (find(devices, device.sitsOn()) == null) {
        ordered.add(device);
        ordered.addAll(parts(devices, device.holdingId()));
      }
    }
    devices = List.copyOf(ordered);
  }

  /** What sits on a device, and on that. */
  public List<ReturnCandidate> partsOf(long holdingId) {
    return parts(devices, holdingId);
  }

  /** The main device that a part sits on, when it is offered as well; or null. */
  public ReturnCandidate mainOf(ReturnCandidate part) {
    return find(devices, part.sitsOn());
  }

  private static List<ReturnCandidate> parts(List<ReturnCandidate> devices, long holdingId) {
    List<ReturnCandidate> parts = new ArrayList<>();
    for (ReturnCandidate part : devices) {
      if (Objects.equals(part.sitsOn(), holdingId)) {
        parts.add(part);
        parts.addAll(parts(devices, part.holdingId()));
      }
    }
    return parts;
  }

  private static ReturnCandidate find(List<ReturnCandidate> devices, Long holdingId) {
    return devices.stream()
        .filter(device -> Objects.equals(device.holdingId(), holdingId))
        .findFirst()
        .orElse(null);
  }

  @Override
  public String recipientRef() {
    return holder.recipientRef();
  }
}
