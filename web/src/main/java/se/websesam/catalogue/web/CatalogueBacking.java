package se.websesam.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.websesam.catalogue.service.CatalogueQueries;
import se.websesam.catalogue.view.ArticleRow;
import se.websesam.catalogue.view.ArticleSearch;
import se.websesam.catalogue.view.IsoClass;
import se.websesam.catalogue.view.IsoStep;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.web.PagedList;
import se.websesam.shared.web.Sorting;

/**
 * The catalogue [varukatalog]: from class to narrower class, and the articles of the one chosen.
 */
@Named
@RequestScoped
public class CatalogueBacking {

  @Inject private CatalogueQueries catalogue;
  @Inject private PayerPrices prices;
  @Inject private Sorting sorting;

  private String code = "";
  private int page = 1;
  private List<IsoStep> path;
  private List<IsoClass> classes;
  private PagedList<ArticleRow> list;

  /** Reads the class chosen, those below it, and its articles at the price for the holder. */
  public void load(String holderRef) {
    if (!code.matches("(\\d\\d){0,4}")) {
      throw new NotFound();
    }
    path = catalogue.path(code);
    classes = catalogue.classes(code);
    if (!code.isEmpty()) {
      list =
          new PagedList<>(
              page,
              sorting.chosen(),
              request -> catalogue.articles(ArticleSearch.inClass(code), request));
      prices.read(list.getRows(), holderRef);
    }
  }

  public List<IsoStep> getPath() {
    return path;
  }

  public List<IsoClass> getClasses() {
    return classes;
  }

  /** The articles of the class; null before one is chosen. */
  public PagedList<ArticleRow> getList() {
    return list;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code == null ? "" : code;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
