package se.websesam.catalogue.domain;

/** Who answers for the cost of an article [artikelansvar]. */
public enum ArticleResponsibility {
  /** The region or the municipality, code L. */
  PRINCIPAL,
  /** The range that is bought back [retursortiment], code R. */
  RETURN_RANGE,
  /** The users themselves [egenansvar], code E. */
  SELF,
  /** The vision centre [syncentral], code S. */
  VISION_CENTRE
}
