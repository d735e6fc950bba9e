package se.websesam.demo.county;

/**
 * How a holding will end, if it comes to that before the reference date.
 *
 * @param after days from the delivery until something happens
 * @param later working days, or days of search, until the next thing happens
 */
record Ending(Kind kind, int after, int later) {

  /** What ends a holding. */
  enum Kind {
    NONE,
    /** A pickup order, and the device comes in. */
    PICKUP,
    /** A pickup order, but the device is missing, and is found after a search. */
    PICKUP_AND_SEARCH,
    /** Handed in without a pickup order, which the centre finds out late. */
    HANDED_IN,
    /** A sold device goes back to the store. */
    BACK_TO_STORE,
    /** A sold device is worn out. */
    WORN_OUT
  }

  static final Ending NONE = new Ending(Kind.NONE, 0, 0);

  static Ending pickedUp(int after) {
    return new Ending(Kind.PICKUP, after, 4);
  }

  static Ending usual(CountyArticle article, Dice dice) {
    int after = dice.between(20, 250);
    int later = dice.between(3, 8);
    if (article.isRented()) {
      if (!dice.chance(220)) {
        return NONE;
      }
      if (dice.chance(60)) {
        return new Ending(Kind.HANDED_IN, after, 3 * later);
      }
      return new Ending(dice.chance(40) ? Kind.PICKUP_AND_SEARCH : Kind.PICKUP, after, later);
    }
    if (article.isSoldWithReturn()) {
      return dice.chance(80) ? new Ending(Kind.BACK_TO_STORE, after, 0) : NONE;
    }
    return dice.chance(30) ? new Ending(Kind.WORN_OUT, after, 0) : NONE;
  }
}
