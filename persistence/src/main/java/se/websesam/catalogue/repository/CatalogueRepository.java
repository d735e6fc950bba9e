package se.websesam.catalogue.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.websesam.catalogue.domain.ArticleType;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.catalogue.domain.SupplyMode;
import se.websesam.catalogue.view.ArticleDetails;
import se.websesam.catalogue.view.ArticleRow;
import se.websesam.catalogue.view.ArticleSearch;
import se.websesam.catalogue.view.IsoClass;
import se.websesam.catalogue.view.IsoStep;
import se.websesam.shared.repository.SortColumns;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.shared.view.Sort;

/** The catalogue [varukatalog]: published articles in the classes of ISO 9999. */
@ApplicationScoped
public class CatalogueRepository {

  private static final Sort USUAL = new Sort("designation", false);

  private static final String ROW =
      "SELECT a.id, a.article_number, a.designation, a.product, s.name, a.iso_code,"
          + " a.article_type, a.charging_form, a.price, a.picture, "
          + LinkedArticle.ORDERABLE
          + ", a.in_assortment";

  private static final String ROWS =
      " FROM article a JOIN supplier s ON s.id = a.supplier_id WHERE a.published";

  private static final String DETAILS =
      ", a.description, a.supplier_article_number, a.vat_rate, a.supply_mode, a.extra_information,"
          + " a.instructions, a.cost_ceiling, a.cost_ceiling_text, a.needs_consultant, a.status";

  private static final String PUBLISHED = " FROM article a WHERE a.published";

  private static final SortColumns COLUMNS =
      new SortColumns(
          "a.designation, a.id",
          "a.id",
          Map.of(
              "article", "a.article_number",
              "designation", "a.designation",
              "product", "a.product",
              "supplier", "(SELECT s.name FROM supplier s WHERE s.id = a.supplier_id)",
              "iso", "a.iso_code",
              "price", "a.price"));

  @PersistenceContext private EntityManager em;

  /**
   * The classes right below a class, or the widest ones of all for an empty code; those without
   * articles are left out. Articles are counted by class before the classes are named.
   */
  public List<IsoClass> listClasses(String parent) {
    String code = "SUBSTRING(a.iso_code, 1, " + (parent.length() + 2) + ")";
    List<?> found =
        em.createNativeQuery(
                "SELECT c.code, c.name, n.articles FROM (SELECT "
                    + code
                    + " AS code, COUNT(*) AS articles"
                    + PUBLISHED
                    + " AND a.iso_code LIKE ? GROUP BY "
                    + code
                    + ") n JOIN iso_code c ON c.code = n.code"
                    + " WHERE c.edition = (SELECT MAX(edition) FROM iso_code)"
                    + " AND LENGTH(c.code) > ? ORDER BY c.code")
            .setParameter(1, parent + "%")
            .setParameter(2, parent.length())
            .getResultList();
    return found.stream()
        .map(Object[].class::cast)
        .map(r -> new IsoClass((String) r[0], (String) r[1], ((Number) r[2]).longValue()))
        .toList();
  }

  /** The class with a code and those it stands in, the widest first. */
  public List<IsoStep> listPath(String code) {
    List<String> codes =
        IntStream.iterate(2, length -> length <= code.length(), length -> length + 2)
            .mapToObj(length -> code.substring(0, length))
            .toList();
    if (codes.isEmpty()) {
      return List.of();
    }
    Query query =
        em.createNativeQuery(
            "SELECT c.code, c.name FROM iso_code c"
                + " WHERE c.edition = (SELECT MAX(edition) FROM iso_code) AND c.code IN ("
                + String.join(", ", Collections.nCopies(codes.size(), "?"))
                + ") ORDER BY c.code");
    for (int i = 0; i < codes.size(); i++) {
      query.setParameter(i + 1, codes.get(i));
    }
    List<?> found = query.getResultList();
    return found.stream()
        .map(Object[].class::cast)
        .map(r -> new IsoStep((String) r[0], (String) r[1]))
        .toList();
  }

  /** One page of the published articles that a search asks for, its free words left aside. */
  public Page<ArticleRow> list(ArticleSearch search, PageRequest page) {
    Conditions conditions = new Conditions(search);
    Number total =
        (Number)
            conditions
                .bind(em.createNativeQuery("SELECT COUNT(*)" + PUBLISHED + conditions))
                .getSingleResult();
    if (page.first() >= total.longValue()) {
      return new Page<>(List.of(), total.longValue());
    }
    Sort sort = sort(page.sort());
    String sql =
        ROW
            + " FROM ("
            + idsOfPage(conditions, sort, page, total.longValue())
            + ") p JOIN article a ON a.id = p.id JOIN supplier s ON s.id = a.supplier_id"
            + orderBy(sort);
    return new Page<>(
        rows(conditions.bind(em.createNativeQuery(sql)).getResultList()), total.longValue());
  }

  /**
   * The ids of one page. A page of the second half is read from the end of the list, so that the
   * last one costs what the first one does.
   */
  private static String idsOfPage(Conditions conditions, Sort sort, PageRequest page, long total) {
    long size = Math.min(page.size(), total - page.first());
    boolean fromEnd = page.first() > total / 2;
    Sort way = fromEnd ? new Sort(sort.column(), !sort.descending()) : sort;
    long skipped = fromEnd ? total - page.first() - size : page.first();
    // the provider would read all rows before the page of a statement that it does not write
    return "SELECT a.id"
        + PUBLISHED
        + conditions
        + orderBy(way)
        + " LIMIT "
        + size
        + " OFFSET "
        + skipped;
  }

  /** The ids of all published articles that a search asks for, its free words left aside. */
  public List<Long> listIds(ArticleSearch search, Sort sort) {
    Conditions conditions = new Conditions(search);
    List<?> found =
        conditions
            .bind(
                em.createNativeQuery("SELECT a.id" + PUBLISHED + conditions + orderBy(sort(sort))))
            .getResultList();
    return found.stream().map(id -> ((Number) id).longValue()).toList();
  }

  /** The published articles among some, in the order of their ids. */
  public List<ArticleRow> listByIds(List<Long> articleIds) {
    if (articleIds.isEmpty()) {
      return List.of();
    }
    InList among = new InList(articleIds);
    List<ArticleRow> found =
        rows(among.bind(em.createNativeQuery(ROW + ROWS + " AND a.id" + among)).getResultList());
    return found.stream()
        .sorted(Comparator.comparingInt(row -> articleIds.indexOf(row.id())))
        .toList();
  }

  private static Sort sort(Sort wished) {
    return wished == null || !COLUMNS.columns().containsKey(wished.column()) ? USUAL : wished;
  }

  private static String orderBy(Sort sort) {
    return COLUMNS.orderBy(new PageRequest(0, 1, sort));
  }

  private static List<ArticleRow> rows(List<?> found) {
    return found.stream().map(Object[].class::cast).map(CatalogueRepository::row).toList();
  }

  /** What the register says of a published article. */
  public Optional<ArticleDetails> findDetails(String articleNumber) {
    List<?> found =
        em.createNativeQuery(ROW + DETAILS + ROWS + " AND a.article_number = ?")
            .setParameter(1, articleNumber)
            .getResultList();
    return found.stream().findFirst().map(Object[].class::cast).map(this::details);
  }

  private ArticleDetails details(Object[] r) {
    ArticleRow row = row(r);
    return new ArticleDetails(
        row,
        (String) r[12],
        (String) r[13],
        (BigDecimal) r[14],
        SupplyMode.valueOf((String) r[15]),
        (String) r[16],
        (String) r[17],
        (BigDecimal) r[18],
        (String) r[19],
        (Boolean) r[20],
        "DISCONTINUED".equals(r[21]),
        listPath(row.isoCode()));
  }

  private static ArticleRow row(Object[] r) {
    return new ArticleRow(
        ((Number) r[0]).longValue(),
        (String) r[1],
        (String) r[2],
        (String) r[3],
        (String) r[4],
        (String) r[5],
        ArticleType.valueOf((String) r[6]),
        ChargingForm.valueOf((String) r[7]),
        (BigDecimal) r[8],
        (String) r[9],
        (Boolean) r[10],
        (Boolean) r[11]);
  }

  /** The conditions of a search, as the end of a statement and its values. */
  private static final class Conditions {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Conditions(ArticleSearch search) {
      like(" AND LOWER(a.article_number) LIKE ? ESCAPE '!'", "", search.articleNumber());
      like(" AND LOWER(a.supplier_article_number) LIKE ? ESCAPE '!'", "", search.supplierNumber());
      like(" AND LOWER(a.designation) LIKE ? ESCAPE '!'", "%", search.designation());
      like(" AND LOWER(a.product) LIKE ? ESCAPE '!'", "%", search.product());
      like(
          " AND a.supplier_id IN (SELECT id FROM supplier WHERE LOWER(name) LIKE ? ESCAPE '!')",
          "%",
          search.supplier());
      like(" AND a.iso_code LIKE ? ESCAPE '!'", "", search.isoCode());
      if (search.type() != null) {
        sql.append(" AND a.article_type = ?");
        values.add(search.type().name());
      }
      if (!search.otherAssortment()) {
        sql.append(" AND a.in_assortment");
      }
    }

    private void like(String condition, String before, String part) {
      if (part != null && !part.isBlank()) {
        sql.append(condition);
        values.add(
            before
                + part.strip()
                    .toLowerCase(Locale.ROOT)
                    .replace("!", "!!")
                    .replace("%", "!%")
                    .replace("_", "!_")
                + "%");
      }
    }

    Query bind(Query query) {
      for (int i = 0; i < values.size(); i++) {
        query.setParameter(i + 1, values.get(i));
      }
      return query;
    }

    @Override
    public String toString() {
      return sql.toString();
    }
  }
}
