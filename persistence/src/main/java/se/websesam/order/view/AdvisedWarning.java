package se.websesam.order.view;

import java.math.BigDecimal;
import se.websesam.catalogue.view.ArticleOption;

/**
 * A warning by a line of the order form.
 *
 * @param code the rule that says it
 * @param proposed the article to take instead or besides, or null
 * @param amount what the user pays, or null
 * @param rest what the unit pays besides, or null
 * @param note what the article says about it, or null
 */
public record AdvisedWarning(
    String code, ArticleOption proposed, BigDecimal amount, BigDecimal rest, String note) {}
