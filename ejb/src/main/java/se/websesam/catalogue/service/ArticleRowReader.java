package se.websesam.catalogue.service;

import static se.websesam.catalogue.service.ArticleColumn.ARTICLE_NUMBER;
import static se.websesam.catalogue.service.ArticleColumn.CAN_BE_COMPONENT;
import static se.websesam.catalogue.service.ArticleColumn.CHARGING_FORM;
import static se.websesam.catalogue.service.ArticleColumn.COST_CEILING;
import static se.websesam.catalogue.service.ArticleColumn.COST_CEILING_TEXT;
import static se.websesam.catalogue.service.ArticleColumn.DEPRECIATION_YEARS;
import static se.websesam.catalogue.service.ArticleColumn.DESCRIPTION;
import static se.websesam.catalogue.service.ArticleColumn.DESIGNATION;
import static se.websesam.catalogue.service.ArticleColumn.EXTRA_INFORMATION;
import static se.websesam.catalogue.service.ArticleColumn.FIXED_ASSET;
import static se.websesam.catalogue.service.ArticleColumn.FIXED_PAYER_ID;
import static se.websesam.catalogue.service.ArticleColumn.INDIVIDUAL_TRACKED;
import static se.websesam.catalogue.service.ArticleColumn.INSPECTION_MONTHS;
import static se.websesam.catalogue.service.ArticleColumn.INSTRUCTIONS;
import static se.websesam.catalogue.service.ArticleColumn.INTERNAL_ORDER_TEXT;
import static se.websesam.catalogue.service.ArticleColumn.IN_ASSORTMENT;
import static se.websesam.catalogue.service.ArticleColumn.ISO_CODE;
import static se.websesam.catalogue.service.ArticleColumn.MAINTENANCE_MONTHS;
import static se.websesam.catalogue.service.ArticleColumn.NEEDS_CONSULTANT;
import static se.websesam.catalogue.service.ArticleColumn.NEVER_COMPONENTS;
import static se.websesam.catalogue.service.ArticleColumn.OPERATING_HOURS;
import static se.websesam.catalogue.service.ArticleColumn.ORDERABLE;
import static se.websesam.catalogue.service.ArticleColumn.PICTURE;
import static se.websesam.catalogue.service.ArticleColumn.PRICE;
import static se.websesam.catalogue.service.ArticleColumn.PRODUCT;
import static se.websesam.catalogue.service.ArticleColumn.PUBLISHED;
import static se.websesam.catalogue.service.ArticleColumn.RESPONSIBILITY;
import static se.websesam.catalogue.service.ArticleColumn.SERIAL_NUMBER_REQUIRED;
import static se.websesam.catalogue.service.ArticleColumn.SERVICE_GRADE;
import static se.websesam.catalogue.service.ArticleColumn.STATUS;
import static se.websesam.catalogue.service.ArticleColumn.SUPPLIER_ARTICLE_NUMBER;
import static se.websesam.catalogue.service.ArticleColumn.SUPPLIER_ID;
import static se.websesam.catalogue.service.ArticleColumn.SUPPLY_MODE;
import static se.websesam.catalogue.service.ArticleColumn.TYPE;
import static se.websesam.catalogue.service.ArticleColumn.VAT_RATE;
import static se.websesam.catalogue.service.ArticleColumn.WARRANTY_DAYS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.websesam.catalogue.domain.ArticleFacts;
import se.websesam.catalogue.view.ImportConflict;

/** Reads the facts of one article from the cells of its row; what is wrong becomes conflicts. */
final class ArticleRowReader {

  private static final int MOST_MONTHS = 240;
  private static final int MOST_DAYS = 3650;

  private static final List<String> GRADES =
      List.of("00", "10", "11", "12", "13", "20", "30", "33", "44");

  /** 1234, 1234,5, 1 234,50 or 1234.50, with whichever blank between the thousands. */
  private static final Pattern AMOUNT =
      Pattern.compile("(\\d{1,10}|\\d{1,3}([ \\u00a0\\u202f]\\d{3}){1,3})([,.]\\d{1,2})?");

  private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_-]+\\.[a-z]{3,4}");

  private final int row;
  private final Map<ArticleColumn, String> cells;
  private final RegisterKeys register;
  private final List<ImportConflict> conflicts = new ArrayList<>();

  ArticleRowReader(int row, Map<ArticleColumn, String> cells, RegisterKeys register) {
    this.row = row;
    this.cells = cells;
    this.register = register;
  }

  /** The facts, or nothing when a cell is wrong or the facts break a rule of the register. */
  Optional<ArticleFacts> read() {
    ArticleFacts facts = facts();
    if (conflicts.isEmpty()) {
      facts.broken().forEach(broken -> conflict(ArticleColumn.of(broken.field()), broken.code()));
    }
    return conflicts.isEmpty() ? Optional.of(facts) : Optional.empty();
  }

  List<ImportConflict> conflicts() {
    return conflicts;
  }

  private ArticleFacts facts() {
    Long supplier = known(SUPPLIER_ID, register.suppliers(), "V-AI-07", true);
    return new ArticleFacts(
        text(ARTICLE_NUMBER, 20, true),
        text(DESIGNATION, 120, true),
        text(PRODUCT, 80, true),
        text(DESCRIPTION, 1000, false),
        choice(TYPE, ArticleWords.TYPES, true),
        choice(STATUS, ArticleWords.STATUSES, true),
        iso(ISO_CODE),
        supplier == null ? 0 : supplier,
        text(SUPPLIER_ARTICLE_NUMBER, 35, true),
        choice(CHARGING_FORM, ArticleWords.FORMS, true),
        amount(PRICE, true),
        percent(VAT_RATE),
        choice(RESPONSIBILITY, ArticleWords.RESPONSIBILITIES, false),
        known(FIXED_PAYER_ID, register.payers(), "V-AI-08", false),
        choice(SUPPLY_MODE, ArticleWords.SUPPLY, true),
        flag(INDIVIDUAL_TRACKED),
        flag(SERIAL_NUMBER_REQUIRED),
        flag(OPERATING_HOURS),
        flag(NEVER_COMPONENTS),
        flag(CAN_BE_COMPONENT),
        flag(FIXED_ASSET),
        years(DEPRECIATION_YEARS),
        oneOf(SERVICE_GRADE, GRADES),
        flag(PUBLISHED),
        flag(IN_ASSORTMENT),
        flag(ORDERABLE),
        flag(NEEDS_CONSULTANT),
        amount(COST_CEILING, false),
        text(COST_CEILING_TEXT, 400, false),
        text(EXTRA_INFORMATION, 1000, false),
        file(INSTRUCTIONS, 80),
        file(PICTURE, 60),
        text(INTERNAL_ORDER_TEXT, 400, false),
        whole(INSPECTION_MONTHS, MOST_MONTHS),
        whole(MAINTENANCE_MONTHS, MOST_MONTHS),
        whole(WARRANTY_DAYS, MOST_DAYS));
  }

  private String text(ArticleColumn column, int most, boolean required) {
    String text = cells.getOrDefault(column, "").strip();
    if (text.isEmpty()) {
      if (required) {
        conflict(column, "V-AI-05");
      }
      return null;
    }
    if (text.length() > most) {
      conflict(column, "V-AI-10", Integer.toString(most));
    }
    return text;
  }

  private boolean flag(ArticleColumn column) {
    String text = Optional.ofNullable(text(column, 10, false)).orElse("");
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "ja", "j", "x", "1", "true", "sant" -> true;
      case "", "nej", "n", "0", "false", "falskt" -> false;
      default -> {
        conflict(column, "V-AI-09", text);
        yield false;
      }
    };
  }

  private BigDecimal amount(ArticleColumn column, boolean required) {
    String text = text(column, 20, required);
    if (text == null) {
      return null;
    }
    String plain = text.replaceAll("\\s*kr$", "");
    if (!AMOUNT.matcher(plain).matches()) {
      conflict(column, "V-AI-09", text);
      return null;
    }
    BigDecimal amount = new BigDecimal(plain.replaceAll("[ \\u00a0\\u202f]", "").replace(',', '.'));
    if (amount.precision() - amount.scale() > 10) {
      conflict(column, "V-AI-09", text);
    }
    if (column == COST_CEILING && amount.signum() == 0) {
      conflict(column, "V-AI-09", text);
    }
    return amount.setScale(2, RoundingMode.UNNECESSARY);
  }

  private BigDecimal percent(ArticleColumn column) {
    String text = text(column, 6, true);
    if (text == null) {
      return null;
    }
    String plain = text.replaceAll("\\s*%$", "");
    if (!plain.matches("\\d{1,2}")) {
      conflict(column, "V-AI-09", text);
      return null;
    }
    return new BigDecimal(plain).movePointLeft(2).setScale(2, RoundingMode.UNNECESSARY);
  }

  private String iso(ArticleColumn column) {
    String text = text(column, 20, true);
    String code = text == null ? null : text.replace(" ", "");
    // a spreadsheet takes the zero off 043306
    if (code != null && code.matches("\\d{5}") && !register.isoEditions().containsKey(code)) {
      code = "0" + code;
    }
    if (code != null && !register.isoEditions().containsKey(code)) {
      conflict(column, "V-AI-06", text);
    }
    return code;
  }

  private Long known(ArticleColumn column, Map<String, Long> known, String rule, boolean required) {
    String text = text(column, 120, required);
    if (text == null) {
      return null;
    }
    Long id = known.get(text.toLowerCase(Locale.ROOT));
    if (id == null) {
      conflict(column, rule, text);
    }
    return id;
  }

  private Integer years(ArticleColumn column) {
    String years = oneOf(column, List.of("3", "5"));
    return years == null ? null : Integer.valueOf(years);
  }

  /** A whole number from 1 to the most, or null. */
  private Integer whole(ArticleColumn column, int most) {
    String text = text(column, 20, false);
    if (text == null) {
      return null;
    }
    if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > most) {
      conflict(column, "V-AI-09", text);
      return null;
    }
    return Integer.valueOf(text);
  }

  private String oneOf(ArticleColumn column, List<String> choices) {
    String text = text(column, 20, false);
    if (text == null) {
      return null;
    }
    // a spreadsheet takes the zero off 00
    String chosen = text.equals("0") ? "00" : text;
    if (!choices.contains(chosen)) {
      conflict(column, "V-AI-09", text);
      return null;
    }
    return chosen;
  }

  private <T> T choice(ArticleColumn column, Map<String, T> words, boolean required) {
    String text = text(column, 40, required);
    if (text == null) {
      return null;
    }
    Optional<T> chosen =
        words.entrySet().stream()
            .filter(word -> word.getKey().equalsIgnoreCase(text))
            .map(Map.Entry::getValue)
            .findFirst();
    if (chosen.isEmpty()) {
      conflict(column, "V-AI-09", text);
    }
    return chosen.orElse(null);
  }

  /** A name in a folder and nothing that leads out of it. */
  private String file(ArticleColumn column, int most) {
    String text = text(column, most, false);
    if (text != null && !FILE.matcher(text).matches()) {
      conflict(column, "V-AI-09", text);
    }
    return text;
  }

  private void conflict(ArticleColumn column, String rule, String... args) {
    conflicts.add(new ImportConflict(row, column.heading(), rule, List.of(args)));
  }
}
