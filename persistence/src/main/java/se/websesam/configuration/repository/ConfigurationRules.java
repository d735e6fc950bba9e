package se.websesam.configuration.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.configuration.domain.Build;
import se.websesam.configuration.domain.DeviceRules;
import se.websesam.configuration.domain.Fit;
import se.websesam.configuration.domain.MainDevice;
import se.websesam.configuration.domain.Part;
import se.websesam.configuration.domain.Place;
import se.websesam.configuration.domain.Relation;
import se.websesam.configuration.domain.RelationKind;
import se.websesam.configuration.domain.Side;

/** The rules of main devices on a day: those of one device in six statements, however many. */
@ApplicationScoped
public class ConfigurationRules {

  /** A rule that counts on the day given twice. */
  private static final String VALID = " valid_from <= ? AND (valid_to IS NULL OR valid_to > ?)";

  /** A rule of the article, or of its product; the article's come last. */
  private static final String OF_MAIN =
      " WHERE (main_article_id = ? OR main_product = ?) AND" + VALID;

  private static final String ARTICLES_FIRST =
      " ORDER BY CASE WHEN main_article_id IS NULL THEN 0 ELSE 1 END, valid_from, id";

  @PersistenceContext private EntityManager em;

  /** The main device with an article number; none when there is no such article. */
  public Optional<MainDevice> findMain(String articleNumber, LocalDate day) {
    List<Object[]> found =
        rows(
            "SELECT a.id, a.article_number, a.designation, a.product, a.never_components,"
                + " m.max_load_kg FROM article a LEFT JOIN article_measure m ON m.article_id = a.id"
                + " AND m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to > ?)"
                + " WHERE a.article_number = ? AND a.article_type = 'MAIN_DEVICE'",
            List.of(day, day, articleNumber));
    return found.stream().findFirst().map(ConfigurationRules::main);
  }

  /** Those of some articles that an accessory fits on. */
  public Set<Long> fitting(String accessoryNumber, Collection<Long> mainArticleIds, LocalDate day) {
    if (mainArticleIds.isEmpty()) {
      return Set.of();
    }
    List<Object> values = new ArrayList<>(mainArticleIds);
    values.addAll(List.of(day, day, accessoryNumber));
    Set<Long> found = new LinkedHashSet<>();
    bind(
            "SELECT DISTINCT a.id FROM article a JOIN part_fit f ON f.main_article_id = a.id OR"
                + " f.main_product = a.product JOIN article p ON p.id = f.part_article_id"
                + " WHERE a.id"
                + in(mainArticleIds.size())
                + " AND f.valid_from <= ? AND (f.valid_to IS NULL OR f.valid_to > ?)"
                + " AND p.article_number = ?",
            values)
        .getResultList()
        .forEach(id -> found.add(number(id)));
    return found;
  }

  /**
   * The rules of a main device, with the parts that may be ordered to it and those asked for.
   *
   * @param asked numbers of articles that are to be among the parts whether they fit or not
   */
  public DeviceRules rules(MainDevice main, Collection<String> asked, LocalDate day) {
    List<Part> parts = parts(main, asked, day);
    List<Fit> fits = fits(main, day);
    return new DeviceRules(
        main, parts, fits, places(main, day), relations(main, day), standard(main, day));
  }

  private static MainDevice main(Object[] r) {
    return new MainDevice(
        number(r[0]), (String) r[1], (String) r[2], (String) r[3], (Boolean) r[4], whole(r[5]));
  }

  private List<Part> parts(MainDevice main, Collection<String> asked, LocalDate day) {
    List<Object> values = new ArrayList<>(List.of(day, day));
    values.addAll(ofMain(main, day));
    values.addAll(ofMain(main, day));
    values.addAll(asked);
    List<Part> parts = new ArrayList<>();
    for (Object[] r :
        rows(
            "SELECT a.id, a.article_number, a.designation, a.charging_form, a.price,"
                + " a.can_be_component, m.weight_hg, m.width_mm FROM article a"
                + " LEFT JOIN article_measure m ON m.article_id = a.id AND m.valid_from <= ?"
                + " AND (m.valid_to IS NULL OR m.valid_to > ?) WHERE"
                + " (a.published AND a.orderable AND a.status = 'ACTIVE' AND a.id IN"
                + " (SELECT part_article_id FROM part_fit"
                + OF_MAIN
                + ")) OR a.id IN (SELECT part_article_id FROM standard_part"
                + OF_MAIN
                + ")"
                + (asked.isEmpty() ? "" : " OR a.article_number" + in(asked.size()))
                + " ORDER BY a.article_number",
            values)) {
      parts.add(
          new Part(
              number(r[0]),
              (String) r[1],
              (String) r[2],
              ChargingForm.valueOf((String) r[3]),
              (BigDecimal) r[4],
              (Boolean) r[5],
              r[6] == null ? 0 : whole(r[6]),
              whole(r[7])));
    }
    return parts;
  }

  private List<Fit> fits(MainDevice main, LocalDate day) {
    Map<Long, Fit> fits = new LinkedHashMap<>();
    for (Object[] r :
        rows(
            "SELECT part_article_id, place, side, least, most FROM part_fit"
                + OF_MAIN
                + ARTICLES_FIRST,
            ofMain(main, day))) {
      long part = number(r[0]);
      fits.put(
          part,
          new Fit(part, (String) r[1], Side.valueOf((String) r[2]), whole(r[3]), whole(r[4])));
    }
    return List.copyOf(fits.values());
  }

  private List<Place> places(MainDevice main, LocalDate day) {
    Map<String, Place> places = new LinkedHashMap<>();
    for (Object[] r :
        rows(
            "SELECT place, capacity, per_side, required, narrowest_mm, widest_mm FROM device_place"
                + OF_MAIN
                + ARTICLES_FIRST,
            ofMain(main, day))) {
      String name = (String) r[0];
      places.put(
          name, new Place(name, whole(r[1]), whole(r[2]), whole(r[3]), whole(r[4]), whole(r[5])));
    }
    return List.copyOf(places.values());
  }

  private Build standard(MainDevice main, LocalDate day) {
    Map<Long, Integer> standard = new HashMap<>();
    for (Object[] r :
        rows(
            "SELECT part_article_id, quantity FROM standard_part" + OF_MAIN + ARTICLES_FIRST,
            ofMain(main, day))) {
      standard.put(number(r[0]), whole(r[1]));
    }
    return Build.of(standard);
  }

  /** Relations between parts that fit on the main device. */
  private List<Relation> relations(MainDevice main, LocalDate day) {
    List<Object> values = new ArrayList<>(List.of(day, day));
    values.addAll(ofMain(main, day));
    Map<Long, Relation> relations = new LinkedHashMap<>();
    for (Object[] r :
        rows(
            "SELECT r.id, r.kind, r.part_article_id, o.article_id FROM part_relation r"
                + " JOIN part_relation_other o ON o.part_relation_id = r.id"
                + " WHERE r.valid_from <= ? AND (r.valid_to IS NULL OR r.valid_to > ?)"
                + " AND r.part_article_id IN (SELECT part_article_id FROM part_fit"
                + OF_MAIN
                + ") ORDER BY r.id, o.article_id",
            values)) {
      relations
          .computeIfAbsent(
              number(r[0]),
              id ->
                  new Relation(
                      RelationKind.valueOf((String) r[1]), number(r[2]), new ArrayList<>()))
          .others()
          .add(number(r[3]));
    }
    return List.copyOf(relations.values());
  }

  private static List<Object> ofMain(MainDevice main, LocalDate day) {
    return List.of(main.id(), main.product(), day, day);
  }

  private List<Object[]> rows(String sql, List<Object> values) {
    List<?> found = bind(sql, values).getResultList();
    return found.stream().map(Object[].class::cast).toList();
  }

  private Query bind(String sql, List<Object> values) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }

  private static String in(int size) {
    return " IN (" + String.join(", ", Collections.nCopies(size, "?")) + ")";
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }

  private static Integer whole(Object value) {
    return value == null ? null : ((Number) value).intValue();
  }
}
