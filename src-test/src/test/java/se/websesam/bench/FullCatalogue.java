package se.websesam.bench;

/** The county's catalogue, copied until it has 60,000 published articles. */
final class FullCatalogue {

  private static final int ARTICLES = Integer.getInteger("websesam.articles", 60_000);

  private static final String COLUMNS =
      "article_type, status, iso_code, iso_edition, supplier_id, charging_form, price, vat_rate,"
          + " individual_tracked, supply_mode, published, orderable, can_be_component, picture,"
          + " in_assortment, fixed_asset, service_grade, description, product";

  private static final String COPIES =
      "INSERT INTO article (id, version, article_number, designation, supplier_article_number, %1$s)"
          + " SELECT 1000000 + n * 1000 + a.id, 1, 'B' || (n * 1000 + a.id),"
          + " a.designation || ' modell ' || n, a.supplier_article_number || '-' || n, %2$s"
          + " FROM article a, generate_series(1, %3$d) n WHERE a.published AND a.id < 1000"
          + " ON CONFLICT DO NOTHING";

  private FullCatalogue() {}

  /** Makes the copies that are not there yet. */
  static void fill(BenchDatabase database) {
    long published =
        Long.parseLong(
            database.sql().value("SELECT COUNT(*) FROM article WHERE published AND id < 1000"));
    String copied = "a." + COLUMNS.replace(", ", ", a.");
    database.script(COPIES.formatted(COLUMNS, copied, ARTICLES / published));
    database.sql().execute("VACUUM ANALYZE article");
  }
}
