package se.websesam.bench;

import java.util.Locale;

/** What a ratio is hoped to be: so many times the floor's time at most, or its rate at least. */
record Aim(double limit, boolean ofRate) {

  static Aim timesAtMost(double limit) {
    return new Aim(limit, false);
  }

  static Aim rateAtLeast(double limit) {
    return new Aim(limit, true);
  }

  double ratio(double floorMillis, double subjectMillis) {
    return ofRate ? floorMillis / subjectMillis : subjectMillis / floorMillis;
  }

  boolean isMetBy(double ratio) {
    return ofRate ? ratio >= limit : ratio <= limit;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s %.1f", ofRate ? ">=" : "<=", limit);
  }
}
