package se.websesam.deviation.view;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.websesam.device.view.DeviceRow;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.PatientRelated;

/**
 * What the form of devices that are not given back shows.
 *
 * @param devices what the holder is to give back in the end, but for parts that go with one of them
 * @param mains of each of those parts the device that it sits on
 */
public record KeptForm(RecipientDetails holder, List<DeviceRow> devices, Map<Long, Long> mains)
    implements PatientRelated {

  /**
   * The form of a holder.
   *
   * @param toComeBack all that he is to give back in the end
   */
  public static KeptForm of(RecipientDetails holder, List<DeviceRow> toComeBack) {
    Set<Long> ids = toComeBack.stream().map(DeviceRow::holdingId).collect(Collectors.toSet());
    Map<Boolean, List<DeviceRow>> parts =
        toComeBack.stream()
            .collect(
                Collectors.partitioningBy(
                    row -> row.isComponent() && ids.contains(row.parentHoldingId())));
    return new KeptForm(
        holder,
        parts.get(false),
        parts.get(true).stream()
            .collect(Collectors.toMap(DeviceRow::holdingId, DeviceRow::parentHoldingId)));
  }

  /** Whether a device has a row of its own. */
  public boolean lists(long holdingId) {
    return devices.stream().anyMatch(row -> row.holdingId() == holdingId);
  }

  @Override
  public String recipientRef() {
    return holder.recipientRef();
  }
}
