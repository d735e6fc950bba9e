package se.websesam.workorder.domain;

/** Who does the work [utföres av]. */
public enum Performer {
  TECHNICIAN,
  CONSULTANT
}
