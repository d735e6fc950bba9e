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
import se.websesam.shared.repository.SortColumns;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/** The catalogue [varukatalog]: published articles in the classes of ISO 9999. */
@ApplicationScoped
public class CatalogueRepository {

  private static final String ROW =
      "SELECT a.id, a.article_number, a.designation, a.product, s.name, a.iso_code,"
          + " a.article_type, a.charging_form, a.price, a.picture,"
          + " a.orderable AND a.status = 'ACTIVE' AND a.article_type <> 'SPARE_PART'";

  private static final String FROM =
      " FROM article a JOIN supplier s ON s.id = a.supplier_id WHERE a.published";

  private static final SortColumns COLUMNS =
      new SortColumns(
          "a.designation, a.id",
          "a.id",
          Map.of(
              "article", "a.article_number",
              "designation", "a.designation",
              "product", "a.product",
              "supplier", "s.name",
              "iso", "a.iso_code",
              "price", "a.price"));

  /** A class with the number of articles in it and below it. */
  private static final String CLASS =
      "SELECT c.code, c.name, COUNT(a.id) FROM iso_code c LEFT JOIN article a ON a.published"
          + " AND SUBSTRING(a.iso_code, 1, LENGTH(c.code)) = c.code"
          + " WHERE c.edition = (SELECT MAX(edition) FROM iso_code)";

  @PersistenceContext private EntityManager em;

  /**
   * The classes right below a class, or the widest ones of all for an empty code; those without
   * articles are left out.
   */
  public List<IsoClass> listClasses(String parent) {
    return classes(
        CLASS
            + " AND c.code LIKE ? AND LENGTH(c.code) = ?"
            + " GROUP BY c.code, c.name HAVING COUNT(a.id) > 0 ORDER BY c.code",
        List.of(parent + "%", parent.length() + 2));
  }

  /** The class with a code and those it stands in, the widest first. */
  public List<IsoClass> listPath(String code) {
    List<Object> codes =
        IntStream.iterate(2, length -> length <= code.length(), length -> length + 2)
            .<Object>mapToObj(length -> code.substring(0, length))
            .toList();
    if (codes.isEmpty()) {
      return List.of();
    }
    return classes(
        CLASS
            + " AND c.code IN ("
            + String.join(", ", Collections.nCopies(codes.size(), "?"))
            + ") GROUP BY c.code, c.name ORDER BY c.code",
        codes);
  }

  /** One page of the published articles that a search asks for, its free words left aside. */
  public Page<ArticleRow> list(ArticleSearch search, PageRequest page) {
    Conditions conditions = new Conditions(search);
    List<?> rows =
        conditions
            .bind(
                em.createNativeQuery(ROW + FROM + conditions + COLUMNS.orderBy(page) + limit(page)))
            .getResultList();
    Number total =
        (Number)
            conditions
                .bind(em.createNativeQuery("SELECT COUNT(*)" + FROM + conditions))
                .getSingleResult();
    return new Page<>(rows(rows), total.longValue());
  }

  /** The provider would read all rows before the page of a statement that it does not write. */
  private static String limit(PageRequest page) {
    return " LIMIT " + page.size() + " OFFSET " + page.first();
  }

  /**
   * All published articles among some that a search asks for, its free words left aside; in the
   * order that the page asks for, else as the ids stand.
   */
  public List<ArticleRow> listAmong(List<Long> articleIds, ArticleSearch search, PageRequest page) {
    if (articleIds.isEmpty()) {
      return List.of();
    }
    Conditions conditions = new Conditions(search);
    conditions.among(articleIds);
    List<ArticleRow> found =
        rows(
            conditions
                .bind(em.createNativeQuery(ROW + FROM + conditions + COLUMNS.orderBy(page)))
                .getResultList());
    if (page.sort() != null) {
      return found;
    }
    return found.stream()
        .sorted(Comparator.comparingInt(row -> articleIds.indexOf(row.id())))
        .toList();
  }

  /** The page of a published article. */
  public Optional<ArticleDetails> findDetails(String articleNumber) {
    List<?> found =
        em.createNativeQuery(
                ROW
                    + ", a.description, a.supplier_article_number, a.vat_rate, a.supply_mode"
                    + FROM
                    + " AND a.article_number = ?")
            .setParameter(1, articleNumber)
            .getResultList();
    return found.stream().findFirst().map(Object[].class::cast).map(this::details);
  }

  private ArticleDetails details(Object[] r) {
    ArticleRow row = row(r);
    return new ArticleDetails(
        row,
        (String) r[11],
        (String) r[12],
        (BigDecimal) r[13],
        SupplyMode.valueOf((String) r[14]),
        listPath(row.isoCode()));
  }

  private List<IsoClass> classes(String sql, List<?> values) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    List<?> found = query.getResultList();
    return found.stream()
        .map(Object[].class::cast)
        .map(r -> new IsoClass((String) r[0], (String) r[1], ((Number) r[2]).longValue()))
        .toList();
  }

  private static List<ArticleRow> rows(List<?> found) {
    return found.stream().map(Object[].class::cast).map(CatalogueRepository::row).toList();
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
        (Boolean) r[10]);
  }

  /** The conditions of a search, as the end of a statement and its values. */
  private static final class Conditions {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Conditions(ArticleSearch search) {
      like("LOWER(a.article_number)", "", search.articleNumber());
      like("LOWER(a.supplier_article_number)", "", search.supplierNumber());
      like("LOWER(a.designation)", "%", search.designation());
      like("LOWER(a.product)", "%", search.product());
      like("LOWER(s.name)", "%", search.supplier());
      like("a.iso_code", "", search.isoCode());
      if (search.type() != null) {
        sql.append(" AND a.article_type = ?");
        values.add(search.type().name());
      }
    }

    private void like(String column, String before, String part) {
      if (part != null && !part.isBlank()) {
        sql.append(" AND ").append(column).append(" LIKE ? ESCAPE '!'");
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

    void among(List<Long> ids) {
      sql.append(" AND a.id IN (")
          .append(String.join(", ", Collections.nCopies(ids.size(), "?")))
          .append(")");
      values.addAll(ids);
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
