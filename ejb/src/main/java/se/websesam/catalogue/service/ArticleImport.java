package se.websesam.catalogue.service;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.domain.ArticleFacts;
import se.websesam.catalogue.view.ImportChange;
import se.websesam.catalogue.view.ImportConflict;
import se.websesam.catalogue.view.ImportReport;
import se.websesam.shared.domain.BusinessRuleViolation;

/**
 * A file of articles beside the register: what it would add, change and leave, and why it cannot. A
 * column that is not in the file leaves what the register has.
 */
final class ArticleImport {

  private final Map<String, Article> articles;
  private final RegisterKeys register;
  private final ArticleRowWriter writer;
  private final List<ImportConflict> conflicts = new ArrayList<>();
  private final List<ImportChange> added = new ArrayList<>();
  private final List<ImportChange> changed = new ArrayList<>();
  private final Map<String, ArticleFacts> wanted = new LinkedHashMap<>();
  private final Set<String> numbers = new HashSet<>();
  private int unchanged;

  ArticleImport(Map<String, Article> articles, RegisterKeys register) {
    this.articles = articles;
    this.register = register;
    this.writer = new ArticleRowWriter(register);
  }

  /** Compares a file with the register. */
  ImportReport compare(byte[] file) {
    List<FileRow> rows;
    try {
      rows = ArticleFile.rows(file);
    } catch (BusinessRuleViolation refused) {
      return ImportReport.refused(new ImportConflict(0, null, refused.code(), List.of()));
    }
    List<ArticleColumn> columns = columns(rows.get(0));
    if (conflicts.isEmpty()) {
      rows.stream().skip(1).forEach(row -> compare(row, columns));
    }
    return new ImportReport(conflicts, added, changed, unchanged);
  }

  /** The facts to write, by article number. */
  Map<String, ArticleFacts> wanted() {
    return wanted;
  }

  /** The column of each place; every heading is known, none stands twice, the number is there. */
  private List<ArticleColumn> columns(FileRow headings) {
    List<ArticleColumn> columns = new ArrayList<>();
    for (String heading : headings.cells()) {
      Optional<ArticleColumn> column = ArticleColumn.headed(heading);
      if (column.isEmpty() && !heading.isBlank() || column.filter(columns::contains).isPresent()) {
        conflicts.add(new ImportConflict(headings.number(), heading, "V-AI-04", List.of(heading)));
      }
      columns.add(column.orElse(null));
    }
    if (!columns.contains(ArticleColumn.ARTICLE_NUMBER)) {
      String heading = ArticleColumn.ARTICLE_NUMBER.heading();
      conflicts.add(new ImportConflict(headings.number(), heading, "V-AI-11", List.of(heading)));
    }
    return columns;
  }

  private void compare(FileRow row, List<ArticleColumn> columns) {
    if (!isPlain(row, columns)) {
      return;
    }
    Map<ArticleColumn, String> given = given(row, columns);
    String number = given.getOrDefault(ArticleColumn.ARTICLE_NUMBER, "").strip();
    Article article = articles.get(number);
    Map<ArticleColumn, String> cells =
        article == null ? new EnumMap<>(ArticleColumn.class) : writer.cells(article.facts());
    if (article == null) {
      Stream.of(ArticleColumn.values())
          .filter(column -> column.usual() != null)
          .forEach(column -> cells.put(column, column.usual()));
    }
    cells.putAll(given);
    ArticleRowReader reader = new ArticleRowReader(row.number(), cells, register);
    Optional<ArticleFacts> facts = reader.read();
    conflicts.addAll(reader.conflicts());
    if (!number.isEmpty() && !numbers.add(number)) {
      conflicts.add(
          new ImportConflict(
              row.number(), ArticleColumn.ARTICLE_NUMBER.heading(), "V-AI-12", List.of(number)));
    }
    facts.ifPresent(read -> note(row.number(), article, read));
  }

  /** A row without formulas, and without values outside the columns. */
  private boolean isPlain(FileRow row, List<ArticleColumn> columns) {
    int before = conflicts.size();
    for (int place : row.formulas()) {
      ArticleColumn column = place < columns.size() ? columns.get(place) : null;
      String heading = column == null ? null : column.heading();
      conflicts.add(new ImportConflict(row.number(), heading, "V-AI-13", List.of()));
    }
    for (int place = 0; place < row.cells().size(); place++) {
      if (!row.cells().get(place).isBlank()
          && (place >= columns.size() || columns.get(place) == null)) {
        conflicts.add(
            new ImportConflict(row.number(), null, "V-AI-14", List.of(row.cells().get(place))));
      }
    }
    return conflicts.size() == before;
  }

  private static Map<ArticleColumn, String> given(FileRow row, List<ArticleColumn> columns) {
    Map<ArticleColumn, String> given = new EnumMap<>(ArticleColumn.class);
    for (int place = 0; place < columns.size(); place++) {
      if (columns.get(place) != null) {
        String cell = place < row.cells().size() ? row.cells().get(place) : "";
        given.put(columns.get(place), unquoted(cell));
      }
    }
    return given;
  }

  /** Without the apostrophe that keeps a spreadsheet from taking a text for a formula. */
  private static String unquoted(String cell) {
    return cell.matches("(?s)'[=+\\-@].*") ? cell.substring(1) : cell;
  }

  private void note(int row, Article article, ArticleFacts facts) {
    if (article == null) {
      wanted.put(facts.articleNumber(), facts);
      added.add(new ImportChange(row, facts.articleNumber(), facts.designation(), List.of()));
      return;
    }
    Map<ArticleColumn, String> before = writer.cells(article.facts());
    Map<ArticleColumn, String> after = writer.cells(facts);
    List<String> other =
        Stream.of(ArticleColumn.values())
            .filter(column -> !before.get(column).equals(after.get(column)))
            .map(ArticleColumn::heading)
            .toList();
    if (other.isEmpty()) {
      unchanged++;
    } else {
      wanted.put(facts.articleNumber(), facts);
      changed.add(new ImportChange(row, facts.articleNumber(), facts.designation(), other));
    }
  }
}
