package se.websesam.demo.county;

/**
 * A line that an orderer asks for, and what will become of it.
 *
 * @param mountedOn the place in the order, from 0, of the main device that it sits on, or -1
 */
record WantedLine(
    CountyArticle article, int quantity, int mountedOn, Course course, Ending ending) {

  /** The number of the line that it is a part of, or null. */
  Integer mainLine() {
    return mountedOn < 0 ? null : mountedOn + 1;
  }
}
