package se.websesam.order.view;

import java.io.Serializable;

/** A part of a main device's standard that is to be taken off before delivery. */
public record TakenOffPart(int lineNumber, String articleNumber, String designation, int pieces)
    implements Serializable {

  /** The part as it is told: how many of it when there are several, its number and its name. */
  public String label() {
    return (pieces > 1 ? pieces + " × " : "") + articleNumber + " " + designation;
  }
}
