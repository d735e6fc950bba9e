package se.websesam.catalogue.service;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A column of a file of articles: its heading, and what a new article has when the column is not
 * there; null when it must be.
 */
enum ArticleColumn {
  ARTICLE_NUMBER("articleNumber", "Artikelnummer", null),
  DESIGNATION("designation", "Benämning", null),
  PRODUCT("product", "Produktnamn", null),
  DESCRIPTION("description", "Beskrivning", ""),
  TYPE("type", "Artikeltyp", null),
  STATUS("status", "Status", "Aktiv"),
  ISO_CODE("isoCode", "ISO-kod", null),
  SUPPLIER_ID("supplierId", "Leverantör", null),
  SUPPLIER_ARTICLE_NUMBER("supplierArticleNumber", "Leverantörens artikelnummer", null),
  CHARGING_FORM("chargingForm", "Debiteringsform", null),
  PRICE("price", "Pris", null),
  VAT_RATE("vatRate", "Moms %", "25"),
  RESPONSIBILITY("responsibility", "Artikelansvar", ""),
  FIXED_PAYER_ID("fixedPayerId", "Betalare", ""),
  SUPPLY_MODE("supplyMode", "Lagerföring", null),
  INDIVIDUAL_TRACKED("individualTracked", "Individmärkt", "nej"),
  SERIAL_NUMBER_REQUIRED("serialNumberRequired", "Serienummer krävs", "nej"),
  OPERATING_HOURS("operatingHours", "Driftsmätare", "nej"),
  NEVER_COMPONENTS("neverComponents", "Aldrig komponenter", "nej"),
  CAN_BE_COMPONENT("canBeComponent", "Kan vara komponent", "nej"),
  FIXED_ASSET("fixedAsset", "Inventarium", "nej"),
  DEPRECIATION_YEARS("depreciationYears", "Avskrivning år", ""),
  SERVICE_GRADE("serviceGrade", "Servicegrad", ""),
  PUBLISHED("published", "Publicerad", "nej"),
  IN_ASSORTMENT("inAssortment", "I sortiment", "nej"),
  ORDERABLE("orderable", "Beställbar", "nej"),
  NEEDS_CONSULTANT("needsConsultant", "Konsulent", "nej"),
  COST_CEILING("costCeiling", "Kostnadstak", ""),
  COST_CEILING_TEXT("costCeilingText", "Text om kostnadstak", ""),
  EXTRA_INFORMATION("extraInformation", "Extra information", ""),
  INSTRUCTIONS("instructions", "Bruksanvisning", ""),
  PICTURE("picture", "Bild", ""),
  INTERNAL_ORDER_TEXT("internalOrderText", "Intern ordertext", ""),
  INSPECTION_MONTHS("inspectionMonths", "Besiktning månader", ""),
  MAINTENANCE_MONTHS("maintenanceMonths", "Underhåll månader", ""),
  WARRANTY_DAYS("warrantyDays", "Garanti dagar", "");

  private final String fact;
  private final String heading;
  private final String usual;

  ArticleColumn(String fact, String heading, String usual) {
    this.fact = fact;
    this.heading = heading;
    this.usual = usual;
  }

  String heading() {
    return heading;
  }

  String usual() {
    return usual;
  }

  /** The column with a heading, whatever its capitals. */
  static Optional<ArticleColumn> headed(String heading) {
    String sought = heading.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(column -> column.heading.toLowerCase(Locale.ROOT).equals(sought))
        .findFirst();
  }

  /** The column that holds a fact. */
  static ArticleColumn of(String fact) {
    return Arrays.stream(values())
        .filter(column -> column.fact.equals(fact))
        .findFirst()
        .orElseThrow();
  }
}
