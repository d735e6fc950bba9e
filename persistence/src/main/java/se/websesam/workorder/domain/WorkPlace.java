package se.websesam.workorder.domain;

/** How device and technician meet: exactly one of the two (WO-03). */
public enum WorkPlace {
  /** The device is fetched [hämtas]. */
  COLLECT,
  /** The work is done where the device is [utföres]. */
  PERFORM
}
