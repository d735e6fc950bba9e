package se.websesam.demo.county;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.websesam.demo.data.DemoRow;
import se.websesam.demo.data.DemoTable;

/** What sits on the county's main devices, what may, and what its parts ask of each other. */
final class ComponentRules {

  private static final Pattern CENTIMETRES = Pattern.compile("\\b(\\d\\d) cm\\b");
  private static final int MILLIMETRES = 10;

  /** A part may be this much narrower than its place. */
  private static final int SLACK = 25;

  private final Catalogue catalogue;
  private final Rows rows;
  private final LocalDate since;
  private final Map<String, DemoRow> partPlaces;
  private final Set<String> measured = new HashSet<>();

  ComponentRules(Catalogue catalogue, Rows rows, LocalDate today) {
    this.catalogue = catalogue;
    this.rows = rows;
    since = today.minusYears(2);
    partPlaces =
        DemoTable.rows("part-places.csv").stream()
            .collect(toMap(row -> row.text("product"), Function.identity()));
  }

  void load() {
    DemoTable.rows("device-places.csv").forEach(this::addPlace);
    for (CountyArticle part : catalogue.orderable("ACCESSORY")) {
      if (part.line().canBeComponent()) {
        addPart(part);
      }
    }
    for (DemoRow row : DemoTable.rows("standard-parts.csv")) {
      rows.add(
          Table.STANDARD_PART,
          rows.nextId(Table.STANDARD_PART),
          null,
          row.text("product"),
          catalogue.find(row.text("part")).id(),
          row.number("quantity"),
          since,
          null);
    }
    DemoTable.rows("part-relations.csv").forEach(this::addRelation);
  }

  private void addPlace(DemoRow row) {
    String product = row.text("product");
    List<CountyArticle> mains = catalogue.variants(product);
    if (measured.add(product)) {
      mains.forEach(main -> addMeasure(main, null, null, row.number("maxLoad")));
    }
    if (!row.flag("byWidth")) {
      addPlace(row, null, product, null);
      return;
    }
    for (CountyArticle main : mains) {
      addPlace(row, main.id(), null, millimetres(main));
    }
  }

  private void addPlace(DemoRow row, Long article, String product, Integer widest) {
    String perSide = row.textOrNull("perSide");
    rows.add(
        Table.DEVICE_PLACE,
        rows.nextId(Table.DEVICE_PLACE),
        article,
        product,
        row.text("place"),
        row.number("capacity"),
        perSide == null ? null : Integer.valueOf(perSide),
        row.number("required"),
        widest == null ? null : widest - SLACK,
        widest,
        since,
        null);
  }

  private void addPart(CountyArticle part) {
    DemoRow row = partPlaces.get(part.line().product());
    for (String product : part.line().fitsOn()) {
      rows.add(
          Table.PART_FIT,
          rows.nextId(Table.PART_FIT),
          part.id(),
          null,
          product,
          row == null ? null : row.textOrNull("place"),
          side(part.designation()),
          1,
          row == null ? 1 : row.number("most"),
          since,
          null);
    }
    if (row != null) {
      BigDecimal hectograms = row.amount("weight").multiply(BigDecimal.TEN);
      addMeasure(part, hectograms.intValueExact(), millimetres(part), null);
    }
  }

  private void addMeasure(CountyArticle article, Integer hectograms, Integer width, Integer load) {
    rows.add(
        Table.ARTICLE_MEASURE,
        rows.nextId(Table.ARTICLE_MEASURE),
        article.id(),
        hectograms,
        width,
        load,
        since,
        null);
  }

  private void addRelation(DemoRow row) {
    long id = rows.nextId(Table.PART_RELATION);
    rows.add(
        Table.PART_RELATION,
        id,
        row.text("kind"),
        catalogue.find(row.text("part")).id(),
        since,
        null);
    for (String other : row.list("others")) {
      rows.add(Table.PART_RELATION_OTHER, id, catalogue.find(other).id());
    }
  }

  private static String side(String designation) {
    return designation.endsWith(" hö") ? "RIGHT" : designation.endsWith(" vä") ? "LEFT" : "NONE";
  }

  private static Integer millimetres(CountyArticle article) {
    Matcher width = CENTIMETRES.matcher(article.designation());
    return width.find() ? Integer.valueOf(width.group(1)) * MILLIMETRES : null;
  }
}
