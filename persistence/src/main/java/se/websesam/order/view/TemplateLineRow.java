package se.websesam.order.view;

import java.io.Serializable;
import se.websesam.catalogue.view.ArticleOption;

/**
 * A line of an order template.
 *
 * @param parent the place, from 0, of the line that it is a part of, or null
 * @param refusal the rule by which the article cannot be ordered any more, or null
 */
public record TemplateLineRow(Integer parent, int quantity, ArticleOption article, String refusal)
    implements Serializable {}
