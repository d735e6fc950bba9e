package se.websesam.demo.county;

import java.math.BigDecimal;
import se.websesam.demo.data.DemoArticle;
import se.websesam.demo.data.ProductLine;

/**
 * Article [artikel] as the county's orders use it.
 *
 * @param fixedPayer the payer that its article responsibility names (PY-04), or null
 */
record CountyArticle(long id, ProductLine line, DemoArticle article, Long fixedPayer) {

  boolean isRented() {
    return line.chargingForm().equals("RENTAL");
  }

  boolean isSoldWithReturn() {
    return line.chargingForm().equals("SALE_WITH_RETURN");
  }

  boolean isTracked() {
    return line.individualTracked();
  }

  boolean isStocked() {
    return line.supplyMode().equals("STOCKED");
  }

  boolean isOf(String type) {
    return line.articleType().equals(type);
  }

  boolean isForChildren() {
    return line.product().contains("Barn") || article.designation().contains("barn");
  }

  String number() {
    return article.articleNumber();
  }

  String designation() {
    return article.designation();
  }

  BigDecimal price() {
    return line.price();
  }
}
