package se.websesam.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.catalogue.service.CatalogueQueries;
import se.websesam.catalogue.view.ArticleDetails;
import se.websesam.catalogue.view.ArticlePage;
import se.websesam.catalogue.view.ArticleRow;
import se.websesam.order.view.PayerPrice;

/** An article's page [artikelsida]. */
@Named
@RequestScoped
public class ArticleBacking {

  @Inject private CatalogueQueries catalogue;
  @Inject private PayerPrices prices;

  private String number;
  private ArticlePage page;

  /** Reads the article, and what it and its accessories cost the payer at hand. */
  public void load(String holderRef) {
    page = catalogue.article(number);
    prices.read(page.articleIds(), holderRef);
  }

  public ArticlePage getPage() {
    return page;
  }

  public ArticleDetails getArticle() {
    return page.details();
  }

  public ArticleRow getRow() {
    return page.details().row();
  }

  /** The price for the payer at hand; null when nobody is known to pay. */
  public PayerPrice getPrice() {
    return prices.of(getRow().id());
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
