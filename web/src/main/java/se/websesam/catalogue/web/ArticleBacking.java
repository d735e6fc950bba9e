package se.websesam.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.catalogue.service.CatalogueQueries;
import se.websesam.catalogue.view.ArticleDetails;

/** An article's page [artikelsida]. */
@Named
@RequestScoped
public class ArticleBacking {

  @Inject private CatalogueQueries catalogue;

  private String number;
  private ArticleDetails article;

  /** Reads the article. */
  public void load() {
    article = catalogue.article(number);
  }

  public ArticleDetails getArticle() {
    return article;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
