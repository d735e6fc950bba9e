package se.websesam.catalogue.domain;

import static se.websesam.shared.domain.EntityFields.set;

import java.math.BigDecimal;

/** An article that may be ordered: a stocked main device for sale, unless said otherwise. */
public final class ArticleBuilder {

  private Long id = 1L;
  private String articleNumber = "14190";
  private ArticleType type = ArticleType.MAIN_DEVICE;
  private ArticleStatus status = ArticleStatus.ACTIVE;
  private ChargingForm chargingForm = ChargingForm.SALE;
  private BigDecimal price = new BigDecimal("1000.00");
  private Long fixedPayerId;
  private boolean individualTracked;
  private boolean published = true;
  private boolean orderable = true;
  private boolean canBeComponent;
  private boolean needsConsultant;
  private SupplyMode supplyMode = SupplyMode.STOCKED;
  private BigDecimal costCeiling;
  private String costCeilingText;

  /** An orderable article. */
  public static ArticleBuilder anArticle() {
    return new ArticleBuilder();
  }

  /** Another article than the default one. */
  public ArticleBuilder id(long id) {
    this.id = id;
    this.articleNumber = Long.toString(14189 + id);
    return this;
  }

  /** Of another kind. */
  public ArticleBuilder type(ArticleType type) {
    this.type = type;
    return this;
  }

  /** An accessory that may sit on another device (CP-01). */
  public ArticleBuilder component() {
    this.canBeComponent = true;
    return type(ArticleType.ACCESSORY);
  }

  /** A consultant looks at every order of it (CO-08). */
  public ArticleBuilder needingConsultant() {
    this.needsConsultant = true;
    return this;
  }

  /** Bought for each order instead of kept in stock. */
  public ArticleBuilder bought() {
    this.supplyMode = SupplyMode.ORDER_ITEM;
    return this;
  }

  /** The user pays at most an amount (CO-07). */
  public ArticleBuilder ceiling(String amount, String text) {
    this.costCeiling = new BigDecimal(amount);
    this.costCeilingText = text;
    return this;
  }

  /** No longer in the range. */
  public ArticleBuilder discontinued() {
    this.status = ArticleStatus.DISCONTINUED;
    return this;
  }

  /** Kept from the catalogue's pages. */
  public ArticleBuilder unpublished() {
    this.published = false;
    return this;
  }

  /** Shown but not to be ordered. */
  public ArticleBuilder notOrderable() {
    this.orderable = false;
    return this;
  }

  /** Rented by the month at a rate, each unit with its number. */
  public ArticleBuilder rented(String rate) {
    this.chargingForm = ChargingForm.RENTAL;
    this.price = new BigDecimal(rate);
    return numbered();
  }

  /** Each unit with its number [individmärkt]. */
  public ArticleBuilder numbered() {
    this.individualTracked = true;
    return this;
  }

  /** At another price. */
  public ArticleBuilder price(BigDecimal price) {
    this.price = price;
    return this;
  }

  /** Paid by one payer whoever orders (PY-04). */
  public ArticleBuilder paidBy(long payerId) {
    this.fixedPayerId = payerId;
    return this;
  }

  /** As read from the database. */
  public Article build() {
    Article article = new Article();
    set(article, "id", id);
    set(article, "articleNumber", articleNumber);
    set(article, "designation", "Article " + articleNumber);
    set(article, "product", "Product");
    set(article, "type", type);
    set(article, "status", status);
    set(article, "isoCode", "120606");
    set(article, "chargingForm", chargingForm);
    set(article, "price", price);
    set(article, "vatRate", new BigDecimal("0.25"));
    set(article, "fixedPayerId", fixedPayerId);
    set(article, "individualTracked", individualTracked);
    set(article, "supplyMode", supplyMode);
    set(article, "published", published);
    set(article, "orderable", orderable);
    set(article, "canBeComponent", canBeComponent);
    set(article, "needsConsultant", needsConsultant);
    set(article, "costCeiling", costCeiling);
    set(article, "costCeilingText", costCeilingText);
    return article;
  }
}
