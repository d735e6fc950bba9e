package se.websesam.catalogue.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
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
public class Article {

  @Id private Long id;
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

  protected Article() {}

  public Long id() {
    return id;
  }

  public String articleNumber() {
    return articleNumber;
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

  /** The payer fixed by article responsibility (PY-04), or null. */
  public Long fixedPayerId() {
    return fixedPayerId;
  }

  /** Whether every unit carries an individual number [individmärkt]. */
  public boolean isIndividualTracked() {
    return individualTracked;
  }

  /** CP-01: whether it may sit on another device. */
  public boolean canBeComponent() {
    return canBeComponent;
  }

  /** CP-02: whether others may sit on it; a component may carry smaller ones. */
  public boolean mayCarryComponents() {
    return type == ArticleType.MAIN_DEVICE || canBeComponent;
  }

  public SupplyMode supplyMode() {
    return supplyMode;
  }

  /** What order handlers shall know about the article, or null. */
  public String internalOrderText() {
    return internalOrderText;
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
}
