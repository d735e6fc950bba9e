package se.websesam.order.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits what is asked for into one line per numbered unit, each with its own parts after it
 * (CO-02); the quantity of a part is that of one main unit.
 */
final class UnitSplit {

  private final List<Wanted> wanted;
  private final List<Wanted> split = new ArrayList<>();

  private UnitSplit(List<Wanted> wanted) {
    this.wanted = wanted;
  }

  static List<Wanted> of(List<Wanted> wanted) {
    UnitSplit all = new UnitSplit(wanted);
    all.addUnder(null, null, 1);
    return all.split;
  }

  /** The lines under one of those asked for, which now stands at another place. */
  private void addUnder(Integer main, Integer place, int times) {
    for (int at = 0; at < wanted.size(); at++) {
      Wanted line = wanted.get(at);
      if (main == null ? line.parent() == null : main.equals(line.parent())) {
        boolean numbered = line.article().isIndividualTracked();
        int quantity = line.quantity() * times;
        for (int unit = numbered ? quantity : 1; unit > 0; unit--) {
          int here = split.size();
          split.add(line.moved(numbered ? 1 : quantity, place));
          addUnder(at, here, numbered ? 1 : quantity);
        }
      }
    }
  }
}
