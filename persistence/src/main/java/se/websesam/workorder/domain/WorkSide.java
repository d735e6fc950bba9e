package se.websesam.workorder.domain;

/** Which side of the user or of the device it is about. */
public enum WorkSide {
  LEFT,
  RIGHT,
  BOTH,
  /** It makes no difference. */
  NONE
}
