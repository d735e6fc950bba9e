package se.websesam.catalogue.domain;

/** Kind of article [artikeltyp]. */
public enum ArticleType {
  /** Complete device handed out on its own [huvudhjälpmedel], code H. */
  MAIN_DEVICE,
  /** Adds a function to a main device [tillbehör], code T. */
  ACCESSORY,
  /** Used in repairs [reservdel], code R; ordered through work orders only. */
  SPARE_PART,
  /** Not a thing but work [tjänsteprodukt]. */
  SERVICE,
  /** Bills a patient fee [avgiftsartikel]. */
  FEE,
  /** Used up [förbrukningshjälpmedel]; never picked up or returned (G-06). */
  CONSUMABLE
}
