package se.websesam.configuration.domain;

/** What a fact is about; its sentence is made from this and from its words. */
public enum FactKind {
  /** The user has chosen the part: designation, pieces. */
  CHOSEN,
  /** The part comes with the main device: designation, pieces. */
  STANDARD,
  /** Nothing is there but what has been chosen or came with the device. */
  NOTHING_ELSE,
  /** What the user weighs: kilograms. */
  USER_WEIGHT,
  /** The main device never has components (CP-02): main. */
  NEVER_COMPONENTS,
  /** The article is no component (CP-01): designation. */
  NO_COMPONENT,
  /** Nothing says that the part fits: designation, main. */
  NOT_FITTING,
  /** Room for so many pieces: main, place, pieces, those chosen for it. */
  CAPACITY,
  /** Room for so many pieces to the left: main, place, pieces, those chosen for it. */
  CAPACITY_LEFT,
  /** Room for so many pieces to the right: main, place, pieces, those chosen for it. */
  CAPACITY_RIGHT,
  /** So many pieces there must be: main, place, pieces. */
  REQUIRED,
  /** The part is too wide or too narrow: designation, its width, main, narrowest, widest. */
  WIDTH,
  /** The part needs one of others: designation, the others. */
  NEEDS,
  /** The part cannot be together with others: designation, the others. */
  EXCLUDES,
  /** The part sits where others sat: designation, the others. */
  REPLACES,
  /** The part is mounted in as many pieces as its counterpart: designation, the other. */
  PAIR,
  /** So many pieces at least, when there are any: designation, pieces. */
  LEAST,
  /** So many pieces at most: designation, pieces. */
  MOST,
  /** User and parts weigh no more than so much: main, kilograms. */
  LOAD;

  /** Whether it is a rule, and not what has been chosen, came along or is known of the user. */
  public boolean isRule() {
    return !mayGiveWay() && this != CHOSEN && this != USER_WEIGHT;
  }

  /** Whether it may change without anybody's wish being given up: what came along, and no more. */
  public boolean mayGiveWay() {
    return this == NOTHING_ELSE || this == STANDARD;
  }
}
