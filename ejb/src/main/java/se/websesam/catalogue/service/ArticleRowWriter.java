package se.websesam.catalogue.service;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import se.websesam.catalogue.domain.ArticleFacts;

/** Writes the facts of an article as the cells of a row, in the form that is read. */
final class ArticleRowWriter {

  private final Map<Long, String> payerNumbers = new HashMap<>();

  ArticleRowWriter(RegisterKeys register) {
    register.payers().forEach((number, id) -> payerNumbers.put(id, number));
  }

  Map<ArticleColumn, String> cells(ArticleFacts facts) {
    Map<ArticleColumn, String> cells = new EnumMap<>(ArticleColumn.class);
    cells.put(ArticleColumn.ARTICLE_NUMBER, text(facts.articleNumber()));
    cells.put(ArticleColumn.DESIGNATION, text(facts.designation()));
    cells.put(ArticleColumn.PRODUCT, text(facts.product()));
    cells.put(ArticleColumn.DESCRIPTION, text(facts.description()));
    cells.put(ArticleColumn.TYPE, ArticleWords.of(ArticleWords.TYPES, facts.type()));
    cells.put(ArticleColumn.STATUS, ArticleWords.of(ArticleWords.STATUSES, facts.status()));
    cells.put(ArticleColumn.ISO_CODE, text(facts.isoCode()));
    cells.put(ArticleColumn.SUPPLIER_ID, Long.toString(facts.supplierId()));
    cells.put(ArticleColumn.SUPPLIER_ARTICLE_NUMBER, text(facts.supplierArticleNumber()));
    cells.put(
        ArticleColumn.CHARGING_FORM, ArticleWords.of(ArticleWords.FORMS, facts.chargingForm()));
    cells.put(ArticleColumn.PRICE, amount(facts.price()));
    cells.put(
        ArticleColumn.VAT_RATE, facts.vatRate().movePointRight(2).setScale(0).toPlainString());
    cells.put(
        ArticleColumn.RESPONSIBILITY,
        ArticleWords.of(ArticleWords.RESPONSIBILITIES, facts.responsibility()));
    cells.put(ArticleColumn.FIXED_PAYER_ID, text(payerNumbers.get(facts.fixedPayerId())));
    cells.put(ArticleColumn.SUPPLY_MODE, ArticleWords.of(ArticleWords.SUPPLY, facts.supplyMode()));
    cells.put(ArticleColumn.INDIVIDUAL_TRACKED, facts.individualTracked() ? "ja" : "nej");
    cells.put(ArticleColumn.SERIAL_NUMBER_REQUIRED, facts.serialNumberRequired() ? "ja" : "nej");
    cells.put(ArticleColumn.OPERATING_HOURS, facts.operatingHours() ? "ja" : "nej");
    cells.put(ArticleColumn.NEVER_COMPONENTS, facts.neverComponents() ? "ja" : "nej");
    cells.put(ArticleColumn.CAN_BE_COMPONENT, facts.canBeComponent() ? "ja" : "nej");
    cells.put(ArticleColumn.FIXED_ASSET, facts.fixedAsset() ? "ja" : "nej");
    cells.put(ArticleColumn.DEPRECIATION_YEARS, whole(facts.depreciationYears()));
    cells.put(ArticleColumn.SERVICE_GRADE, text(facts.serviceGrade()));
    cells.put(ArticleColumn.PUBLISHED, facts.published() ? "ja" : "nej");
    cells.put(ArticleColumn.IN_ASSORTMENT, facts.inAssortment() ? "ja" : "nej");
    cells.put(ArticleColumn.ORDERABLE, facts.orderable() ? "ja" : "nej");
    cells.put(ArticleColumn.NEEDS_CONSULTANT, facts.needsConsultant() ? "ja" : "nej");
    cells.put(ArticleColumn.COST_CEILING, amount(facts.costCeiling()));
    cells.put(ArticleColumn.COST_CEILING_TEXT, text(facts.costCeilingText()));
    cells.put(ArticleColumn.EXTRA_INFORMATION, text(facts.extraInformation()));
    cells.put(ArticleColumn.INSTRUCTIONS, text(facts.instructions()));
    cells.put(ArticleColumn.PICTURE, text(facts.picture()));
    cells.put(ArticleColumn.INTERNAL_ORDER_TEXT, text(facts.internalOrderText()));
    cells.put(ArticleColumn.INSPECTION_MONTHS, whole(facts.inspectionMonths()));
    cells.put(ArticleColumn.MAINTENANCE_MONTHS, whole(facts.maintenanceMonths()));
    cells.put(ArticleColumn.WARRANTY_DAYS, whole(facts.warrantyDays()));
    return cells;
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }

  private static String whole(Integer number) {
    return number == null ? "" : number.toString();
  }

  private static String amount(BigDecimal amount) {
    return amount == null ? "" : amount.toPlainString().replace('.', ',');
  }
}
