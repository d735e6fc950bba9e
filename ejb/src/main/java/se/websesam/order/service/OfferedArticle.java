package se.websesam.order.service;

import java.io.Serializable;
import se.websesam.catalogue.view.ArticleOption;

/**
 * An article that the centre takes orders for.
 *
 * @param instead whether it stands in for a discontinued one that was asked for (V-AR-04)
 */
public record OfferedArticle(ArticleOption article, boolean instead) implements Serializable {}
