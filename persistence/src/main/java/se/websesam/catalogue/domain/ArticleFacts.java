package se.websesam.catalogue.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.websesam.shared.domain.BusinessRuleViolation;

/**
 * All that the article register [artikelregister] keeps of an article.
 *
 * @param inspectionMonths months between two inspections [besiktning], or null
 * @param maintenanceMonths months between two maintenances [förebyggande underhåll], or null
 * @param warrantyDays days from the first delivery that the supplier answers for a unit, or null
 */
public record ArticleFacts(
    String articleNumber,
    String designation,
    String product,
    String description,
    ArticleType type,
    ArticleStatus status,
    String isoCode,
    long supplierId,
    String supplierArticleNumber,
    ChargingForm chargingForm,
    BigDecimal price,
    BigDecimal vatRate,
    ArticleResponsibility responsibility,
    Long fixedPayerId,
    SupplyMode supplyMode,
    boolean individualTracked,
    boolean serialNumberRequired,
    boolean operatingHours,
    boolean neverComponents,
    boolean canBeComponent,
    boolean fixedAsset,
    Integer depreciationYears,
    String serviceGrade,
    boolean published,
    boolean inAssortment,
    boolean orderable,
    boolean needsConsultant,
    BigDecimal costCeiling,
    String costCeilingText,
    String extraInformation,
    String instructions,
    String picture,
    String internalOrderText,
    Integer inspectionMonths,
    Integer maintenanceMonths,
    Integer warrantyDays) {

  /** The rules of the register that they break, BO-AR-01 to BO-AR-09, each with its fact. */
  public List<BusinessRuleViolation> broken() {
    List<BusinessRuleViolation> broken = new ArrayList<>();
    boolean rental = chargingForm == ChargingForm.RENTAL;
    boolean main = type == ArticleType.MAIN_DEVICE;
    boolean spare = type == ArticleType.SPARE_PART;
    check(broken, main && rental && !individualTracked, "BO-AR-01", "individualTracked");
    check(broken, main && rental && !fixedAsset, "BO-AR-01", "fixedAsset");
    check(broken, spare && chargingForm != ChargingForm.SALE, "BO-AR-02", "chargingForm");
    boolean ownSide =
        responsibility == ArticleResponsibility.RETURN_RANGE
            || responsibility == ArticleResponsibility.SELF;
    check(broken, ownSide && (rental || spare), "BO-AR-03", "responsibility");
    check(broken, canBeComponent && type != ArticleType.ACCESSORY, "BO-AR-04", "canBeComponent");
    check(broken, !published && orderable, "BO-AR-05", "orderable");
    check(broken, !published && inAssortment, "BO-AR-05", "inAssortment");
    check(broken, !individualTracked && operatingHours, "BO-AR-06", "operatingHours");
    check(broken, !individualTracked && serialNumberRequired, "BO-AR-06", "serialNumberRequired");
    check(broken, !individualTracked && neverComponents, "BO-AR-06", "neverComponents");
    check(broken, !fixedAsset && depreciationYears != null, "BO-AR-07", "depreciationYears");
    boolean rentedAccessory = rental && type == ArticleType.ACCESSORY;
    check(broken, rentedAccessory && !"44".equals(serviceGrade), "BO-AR-08", "serviceGrade");
    boolean unchecked = !main || !individualTracked;
    check(broken, unchecked && inspectionMonths != null, "BO-AR-09", "inspectionMonths");
    check(broken, unchecked && maintenanceMonths != null, "BO-AR-09", "maintenanceMonths");
    return broken;
  }

  private static void check(
      List<BusinessRuleViolation> broken, boolean isBroken, String rule, String field) {
    if (isBroken) {
      broken.add(new BusinessRuleViolation(rule, field));
    }
  }
}
