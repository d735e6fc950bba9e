package se.websesam.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.stream.Stream;
import se.websesam.catalogue.domain.ArticleType;
import se.websesam.catalogue.service.CatalogueQueries;
import se.websesam.catalogue.view.ArticleRow;
import se.websesam.catalogue.view.ArticleSearch;
import se.websesam.shared.web.PagedList;
import se.websesam.shared.web.Sorting;

/** Search among articles [sök artikel]; what is sought stands in the address. */
@Named
@RequestScoped
public class ArticleSearchBacking {

  @Inject private CatalogueQueries catalogue;
  @Inject private PayerPrices prices;
  @Inject private Sorting sorting;

  private String words;
  private String number;
  private String supplierNumber;
  private String designation;
  private String product;
  private String supplier;
  private String isoCode;
  private ArticleType type;
  private boolean other;
  private int page = 1;
  private PagedList<ArticleRow> list;

  /** Reads the hits at the price for the holder, when something is sought. */
  public void load(String holderRef) {
    boolean sought =
        Stream.of(words, number, supplierNumber, designation, product, supplier, isoCode, type)
            .anyMatch(Objects::nonNull);
    if (sought) {
      ArticleSearch search =
          new ArticleSearch(
              words, number, supplierNumber, designation, product, supplier, isoCode, type, other);
      list =
          new PagedList<>(page, sorting.chosen(), request -> catalogue.articles(search, request));
      prices.read(list.getRows(), holderRef);
    }
  }

  /** Shows the first page of what is asked for. */
  public String search() {
    page = 1;
    return "/portal/catalogue/search.xhtml?faces-redirect=true&includeViewParams=true";
  }

  /** The hits; null before anything is sought. */
  public PagedList<ArticleRow> getList() {
    return list;
  }

  public ArticleType[] getTypes() {
    return ArticleType.values();
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = given(words);
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = given(number);
  }

  public String getSupplierNumber() {
    return supplierNumber;
  }

  public void setSupplierNumber(String supplierNumber) {
    this.supplierNumber = given(supplierNumber);
  }

  public String getDesignation() {
    return designation;
  }

  public void setDesignation(String designation) {
    this.designation = given(designation);
  }

  public String getProduct() {
    return product;
  }

  public void setProduct(String product) {
    this.product = given(product);
  }

  public String getSupplier() {
    return supplier;
  }

  public void setSupplier(String supplier) {
    this.supplier = given(supplier);
  }

  public String getIsoCode() {
    return isoCode;
  }

  public void setIsoCode(String isoCode) {
    this.isoCode = given(isoCode);
  }

  public ArticleType getType() {
    return type;
  }

  public void setType(ArticleType type) {
    this.type = type;
  }

  /** [Visa även övrigt sortiment]; null instead of no, so that it stays out of the address. */
  public Boolean getOther() {
    return other ? true : null;
  }

  public void setOther(Boolean other) {
    this.other = Boolean.TRUE.equals(other);
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }

  private static String given(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
