package se.websesam.catalogue.view;

import java.io.Serializable;

/** The words of an article that free-text search looks in; the description may be null. */
public record ArticleText(
    long id,
    String articleNumber,
    String supplierArticleNumber,
    String designation,
    String product,
    String description,
    boolean mainDevice,
    boolean inAssortment)
    implements Serializable {}
