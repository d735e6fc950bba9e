package se.websesam.deviation.domain;

/** Whose turn it is to do something about a deviation report. */
public enum DeviationTurn {
  CENTRE,
  REPORTER,
  SUPPLIER,
  NOBODY
}
