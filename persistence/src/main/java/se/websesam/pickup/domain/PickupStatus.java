package se.websesam.pickup.domain;

import java.util.Collection;
import java.util.Comparator;

/** Where a pickup order [hämtorder] is (DOMAIN 4.7); it follows from its lines. */
public enum PickupStatus {
  REGISTERED,
  PLANNED,
  COLLECTED,
  RECEIVED,
  CANCELLED;

  /** As far as the line that is farthest behind; cancelled when nothing came of any. */
  public static PickupStatus of(Collection<PickupLineStatus> lines) {
    return lines.stream()
        .filter(PickupLineStatus::isOpen)
        .min(Comparator.naturalOrder())
        .map(behind -> valueOf(behind.name()))
        .orElse(lines.contains(PickupLineStatus.RECEIVED) ? RECEIVED : CANCELLED);
  }

  /** Whether the centre still has something to do with it. */
  public boolean isOpen() {
    return this != RECEIVED && this != CANCELLED;
  }
}
