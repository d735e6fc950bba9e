package se.websesam.message.domain;

import java.util.Set;

/** Who gets news as a message of their own as well (Appendix C). */
public enum NewsReaders {
  /** Nobody: it is read where news stand. */
  NOBODY(Set.of()),
  ALL(Set.of()),
  PRESCRIBERS(Set.of("PRESCRIBER", "ORDERER")),
  STORE_CONTACTS(Set.of("STORE_CONTACT"));

  private final Set<String> roles;

  NewsReaders(Set<String> roles) {
    this.roles = roles;
  }

  /** The job roles that the readers have one of; none when everybody reads. */
  public Set<String> roles() {
    return roles;
  }
}
