package se.websesam.catalogue.domain;

/** Whether the centre still supplies an article. */
public enum ArticleStatus {
  ACTIVE,
  /** No longer in the centre's range [utgången artikel]. */
  DISCONTINUED
}
