package se.websesam.deviation.domain;

/** Where the centre has seen it. */
public enum WearSource {
  PICKUP_ORDER,
  WORK_ORDER
}
