package se.websesam.shared.repository;

import jakarta.persistence.TypedQuery;
import java.time.ZoneId;
import se.websesam.shared.view.CaseFilter;

/** Which orders and reports a list takes: conditions of its query, and the values bound to them. */
public final class CaseConditions {

  /** The article with the number that is asked for. */
  public static final String ARTICLE =
      " (SELECT fa.id FROM Article fa WHERE fa.articleNumber = :item)";

  /** The unit with the number that is asked for. */
  public static final String UNIT =
      " (SELECT fi.id FROM DeviceIndividual fi WHERE fi.individualNumber = :item)";

  private CaseConditions() {}

  /**
   * The conditions, to follow others.
   *
   * @param of the case in the query
   * @param recipientId where the query has the id of the holder
   * @param item the condition that a case is about the article or the unit
   */
  public static String of(CaseFilter filter, String of, String recipientId, String item) {
    return (filter.recipientRef() == null
            ? ""
            : " AND "
                + recipientId
                + " = (SELECT fr.id FROM Recipient fr WHERE fr.publicId = :recipient)")
        + (filter.item() == null ? "" : " AND (" + item + ")")
        + (filter.from() == null ? "" : " AND " + of + ".registeredAt >= :from")
        + (filter.to() == null ? "" : " AND " + of + ".registeredAt < :to");
  }

  /** Binds what is asked for; a day lasts as long as it does in the zone. */
  public static void bind(TypedQuery<?> query, CaseFilter filter, ZoneId zone) {
    if (filter.recipientRef() != null) {
      query.setParameter("recipient", filter.recipientRef());
    }
    if (filter.item() != null) {
      query.setParameter("item", filter.item());
    }
    if (filter.from() != null) {
      query.setParameter("from", filter.from().atStartOfDay(zone).toInstant());
    }
    if (filter.to() != null) {
      query.setParameter("to", filter.to().plusDays(1).atStartOfDay(zone).toInstant());
    }
  }
}
