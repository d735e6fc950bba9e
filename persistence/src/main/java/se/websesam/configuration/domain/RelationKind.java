package se.websesam.configuration.domain;

/** What a part asks of other parts. */
public enum RelationKind {
  /** It works only together with one of the others. */
  NEEDS,
  /** It cannot be together with any of the others. */
  EXCLUDES,
  /** It sits where the others sat, and they are taken away when it is added. */
  REPLACES,
  /** It is mounted in as many pieces as the other, which is its counterpart on the other side. */
  PAIR
}
