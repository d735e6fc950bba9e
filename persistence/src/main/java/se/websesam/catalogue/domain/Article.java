package se.websesam.catalogue.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import se.websesam.shared.domain.BusinessRuleViolation;

/**
 * Article [artikel]: an item of the catalogue, with its charging form and price in SEK without VAT
 * (per month when rented, per piece when sold).
 */
@Entity
@Table(name = "article")
@SequenceGenerator(name = "seq_article", sequenceName = "seq_article")
public class Article {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_article")
  private Long id;

  @Version private long version;

  @Column(name = "article_number")
  private String articleNumber;

  private String designation;
  private String product;
  private String description;

  @Enumerated(EnumType.STRING)
  @Column(name = "article_type")
  private ArticleType type;

  @Enumerated(EnumType.STRING)
  private ArticleStatus status;

  @Column(name = "iso_code")
  private String isoCode;

  @Column(name = "iso_edition")
  private int isoEdition;

  @Column(name = "supplier_id")
  private Long supplierId;

  @Column(name = "supplier_article_number")
  private String supplierArticleNumber;

  @Enumerated(EnumType.STRING)
  @Column(name = "charging_form")
  private ChargingForm chargingForm;

  private BigDecimal price;

  @Column(name = "vat_rate")
  private BigDecimal vatRate;

  @Column(name = "fixed_payer_id")
  private Long fixedPayerId;

  @Column(name = "individual_tracked")
  private boolean individualTracked;

  @Enumerated(EnumType.STRING)
  @Column(name = "supply_mode")
  private SupplyMode supplyMode;

  private boolean published;
  private boolean orderable;

  @Column(name = "can_be_component")
  private boolean canBeComponent;

  private String picture;

  @Column(name = "internal_order_text")
  private String internalOrderText;

  @Column(name = "in_assortment")
  private boolean inAssortment;

  @Column(name = "needs_consultant")
  private boolean needsConsultant;

  @Column(name = "never_components")
  private boolean neverComponents;

  @Column(name = "cost_ceiling")
  private BigDecimal costCeiling;

  @Column(name = "cost_ceiling_text")
  private String costCeilingText;

  @Column(name = "extra_information")
  private String extraInformation;

  private String instructions;

  @Enumerated(EnumType.STRING)
  private ArticleResponsibility responsibility;

  @Column(name = "fixed_asset")
  private boolean fixedAsset;

  @Column(name = "depreciation_years")
  private Integer depreciationYears;

  @Column(name = "service_grade")
  private String serviceGrade;

  @Column(name = "serial_number_required")
  private boolean serialNumberRequired;

  @Column(name = "operating_hours")
  private boolean operatingHours;

  @Column(name = "inspection_months")
  private Integer inspectionMonths;

  @Column(name = "maintenance_months")
  private Integer maintenanceMonths;

  @Column(name = "warranty_days")
  private Integer warrantyDays;

  protected Article() {}

  /**
   * A new article of the register.
   *
   * @param isoEdition the edition of ISO 9999 that its class is of
   * @throws BusinessRuleViolation the first of BO-AR-01 to BO-AR-09 that its facts break
   */
  public static Article register(ArticleFacts facts, int isoEdition) {
    Article article = new Article();
    article.write(facts, isoEdition);
    return article;
  }

  /**
   * Writes the facts of the article anew.
   *
   * @throws BusinessRuleViolation the first of BO-AR-01 to BO-AR-09 that they break
   */
  public void revise(ArticleFacts facts, int isoEdition) {
    write(facts, isoEdition);
  }

  private void write(ArticleFacts facts, int isoEdition) {
    facts.broken().stream()
        .findFirst()
        .ifPresent(
            broken -> {
              throw broken;
            });
    this.isoEdition = isoEdition;
    articleNumber = facts.articleNumber();
    designation = facts.designation();
    product = facts.product();
    description = facts.description();
    type = facts.type();
    status = facts.status();
    isoCode = facts.isoCode();
    supplierId = facts.supplierId();
    supplierArticleNumber = facts.supplierArticleNumber();
    chargingForm = facts.chargingForm();
    price = facts.price();
    vatRate = facts.vatRate();
    responsibility = facts.responsibility();
    fixedPayerId = facts.fixedPayerId();
    supplyMode = facts.supplyMode();
    individualTracked = facts.individualTracked();
    serialNumberRequired = facts.serialNumberRequired();
    operatingHours = facts.operatingHours();
    neverComponents = facts.neverComponents();
    canBeComponent = facts.canBeComponent();
    fixedAsset = facts.fixedAsset();
    depreciationYears = facts.depreciationYears();
    serviceGrade = facts.serviceGrade();
    published = facts.published();
    inAssortment = facts.inAssortment();
    orderable = facts.orderable();
    needsConsultant = facts.needsConsultant();
    costCeiling = facts.costCeiling();
    costCeilingText = facts.costCeilingText();
    extraInformation = facts.extraInformation();
    instructions = facts.instructions();
    picture = facts.picture();
    internalOrderText = facts.internalOrderText();
    inspectionMonths = facts.inspectionMonths();
    maintenanceMonths = facts.maintenanceMonths();
    warrantyDays = facts.warrantyDays();
  }

  /** All that the register keeps of it. */
  public ArticleFacts facts() {
    return new ArticleFacts(
        articleNumber,
        designation,
        product,
        description,
        type,
        status,
        isoCode,
        supplierId,
        supplierArticleNumber,
        chargingForm,
        price,
        vatRate,
        responsibility,
        fixedPayerId,
        supplyMode,
        individualTracked,
        serialNumberRequired,
        operatingHours,
        neverComponents,
        canBeComponent,
        fixedAsset,
        depreciationYears,
        serviceGrade,
        published,
        inAssortment,
        orderable,
        needsConsultant,
        costCeiling,
        costCeilingText,
        extraInformation,
        instructions,
        picture,
        internalOrderText,
        inspectionMonths,
        maintenanceMonths,
        warrantyDays);
  }

  public Long id() {
    return id;
  }

  public String articleNumber() {
    return articleNumber;
  }

  public String designation() {
    return designation;
  }

  public ArticleType type() {
    return type;
  }

  /** Whether the maker's number is kept of every unit. */
  public boolean isSerialNumberRequired() {
    return serialNumberRequired;
  }

  /** Whether the centre no longer supplies it [utgången artikel]. */
  public boolean isDiscontinued() {
    return status == ArticleStatus.DISCONTINUED;
  }

  public ChargingForm chargingForm() {
    return chargingForm;
  }

  /** SEK without VAT, per month when rented and per piece when sold. */
  public BigDecimal price() {
    return price;
  }

  public BigDecimal vatRate() {
    return vatRate;
  }

  /** Who answers for it [artikelansvar], or null. */
  public ArticleResponsibility responsibility() {
    return responsibility;
  }

  /** The payer fixed by article responsibility (PY-04), or null. */
  public Long fixedPayerId() {
    return fixedPayerId;
  }

  /** Whether every unit carries an individual number [individmärkt]. */
  public boolean isIndividualTracked() {
    return individualTracked;
  }

  /** CP-02: whether others may sit on it; a component may carry smaller ones. */
  public boolean mayCarryComponents() {
    return !neverComponents && (type == ArticleType.MAIN_DEVICE || canBeComponent);
  }

  public SupplyMode supplyMode() {
    return supplyMode;
  }

  /** What order handlers shall know about the article, or null. */
  public String internalOrderText() {
    return internalOrderText;
  }

  /** Its class of ISO 9999. */
  public String isoCode() {
    return isoCode;
  }

  /** Whether the centre has it in stock rather than buys it for each order. */
  public boolean isStocked() {
    return supplyMode == SupplyMode.STOCKED;
  }

  /** Whether it belongs to the range that has been procured [sortiment]. */
  public boolean isInAssortment() {
    return inAssortment;
  }

  /** Whether a consultant of the centre looks at every order of it (CO-08). */
  public boolean needsConsultant() {
    return needsConsultant;
  }

  /** Whether it may sit on a main device (CP-01). */
  public boolean canBeComponent() {
    return canBeComponent;
  }

  /** SEK that the user pays at most (CO-07), or null when there is no ceiling [kostnadstak]. */
  public BigDecimal costCeiling() {
    return costCeiling;
  }

  /** What the user shall know about the ceiling, or null. */
  public String costCeilingText() {
    return costCeilingText;
  }

  /** What the portal says besides the description, or null. */
  public String extraInformation() {
    return extraInformation;
  }

  /** The name of the file with its instructions for use, or null. */
  public String instructions() {
    return instructions;
  }

  /** Refuses articles that cannot be ordered from the centre (CO-01). */
  public void requireOrderable(String field) {
    if (type == ArticleType.SPARE_PART) {
      throw new BusinessRuleViolation("V-AR-05", field, articleNumber);
    }
    if (status == ArticleStatus.DISCONTINUED) {
      throw new BusinessRuleViolation("V-AR-04", field, articleNumber);
    }
    if (!published || !orderable) {
      throw new BusinessRuleViolation("V-AR-02", field, articleNumber);
    }
  }

  /**
   * Refuses articles that are not given out of a store (WD-05): what the centre does not take
   * orders for, and what is discontinued unless the taker has said that he still wants it.
   */
  public void requireWithdrawable(boolean optedIn, String field) {
    if (status == ArticleStatus.DISCONTINUED) {
      if (!optedIn) {
        throw new BusinessRuleViolation("V-AR-03", field, articleNumber);
      }
    } else {
      requireOrderable(field);
    }
  }

  /** Refuses articles that are still in the range (V-AR-06). */
  public void requireDiscontinued(String field) {
    if (status != ArticleStatus.DISCONTINUED) {
      throw new BusinessRuleViolation("V-AR-06", field, articleNumber);
    }
  }
}
