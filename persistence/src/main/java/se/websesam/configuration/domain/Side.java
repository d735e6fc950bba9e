package se.websesam.configuration.domain;

/** Which side [sida] of a device a part is made for, as its user sits in it. */
public enum Side {
  LEFT,
  RIGHT,
  /** Made for no side in particular. */
  NONE
}
