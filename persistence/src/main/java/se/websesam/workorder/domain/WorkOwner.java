package se.websesam.workorder.domain;

/** Whose turn it is to act on a work order. */
public enum WorkOwner {
  /** Who wrote it. */
  ORDERER,
  /** The centre. */
  CENTRE,
  /** Nobody: it is over. */
  NOBODY
}
