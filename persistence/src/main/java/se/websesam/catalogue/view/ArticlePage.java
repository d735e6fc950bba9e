package se.websesam.catalogue.view;

import java.util.List;

/**
 * All that an article's page [artikelsida] shows, its price for a payer left aside.
 *
 * @param weekdays within how many weekdays the centre delivers it
 * @param fee the fee that goes with it (CO-06), or null
 * @param equivalent the article that is delivered in its place (CO-05), or null
 */
public record ArticlePage(
    ArticleDetails details,
    int weekdays,
    List<ArticleOption> accessories,
    List<ChainLink> chain,
    ArticleOption fee,
    ArticleOption equivalent) {}
