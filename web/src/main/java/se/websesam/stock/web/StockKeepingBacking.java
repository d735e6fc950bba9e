package se.websesam.stock.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;
import se.websesam.stock.service.StockKeepingService;
import se.websesam.stock.view.CartRow;
import se.websesam.stock.view.StockRow;

/** What the contact of a store does to an article in it: level, count, others' reservations. */
@Named
@ViewScoped
public class StockKeepingBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private StockKeepingService keeping;
  @Inject private Texts texts;

  private long storeId;
  private String articleNumber;
  private String designation;
  private boolean numbered;
  private int seen;
  private Integer level;
  private Integer counted;
  private String unit;
  private boolean found;
  private String reason;

  /** Takes over the article that the page has read, and the balance as it is shown. */
  public void begin(long storeId, StockRow row) {
    this.storeId = storeId;
    articleNumber = row.articleNumber();
    designation = row.designation();
    numbered = row.numbered();
    seen = row.physical();
    level = row.safetyLevel();
  }

  /** [Spara nivån]: keeps another safety level. */
  public String saveLevel() {
    keeping.setLevel(storeId, articleNumber, level);
    return told("stock_article.level.saved");
  }

  /** [Registrera inventering]: takes over what was counted. */
  public String count() {
    if (numbered) {
      keeping.countUnit(storeId, articleNumber, unit, found, reason);
      return told("stock_article.count.differs");
    }
    int difference = keeping.count(storeId, articleNumber, seen, counted, reason);
    return told(difference == 0 ? "stock_article.count.right" : "stock_article.count.differs");
  }

  /** [Släpp]: lets go of what somebody has reserved. */
  public String release(CartRow line) {
    keeping.release(line.id(), line.version());
    return told("stock_cart.released");
  }

  private String told(String text) {
    Navigation.tell(texts.page(text, designation));
    return Navigation.sameView();
  }

  public Integer getLevel() {
    return level;
  }

  public void setLevel(Integer level) {
    this.level = level;
  }

  public Integer getCounted() {
    return counted;
  }

  public void setCounted(Integer counted) {
    this.counted = counted;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public boolean isFound() {
    return found;
  }

  public void setFound(boolean found) {
    this.found = found;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
