package se.websesam.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.catalogue.service.CatalogueQueries;
import se.websesam.catalogue.view.ArticleDetails;
import se.websesam.catalogue.view.ArticlePage;
import se.websesam.catalogue.view.ArticleRow;
import se.websesam.order.service.ArticlePriceQueries;
import se.websesam.order.view.PayerPrice;
import se.websesam.user.web.CurrentUser;

/** An article's page [artikelsida]. */
@Named
@RequestScoped
public class ArticleBacking {

  @Inject private CatalogueQueries catalogue;
  @Inject private ArticlePriceQueries prices;
  @Inject private CurrentUser user;

  private String number;
  private ArticlePage page;
  private PayerPrice price;

  /** Reads the article, and its price for whoever would pay if it were for the holder. */
  public void load(String holderRef) {
    page = catalogue.article(number);
    price = prices.price(number, holderRef, user.getCustomerId()).orElse(null);
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
    return price;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
