package se.websesam.catalogue.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
    ArticleOption equivalent) {

  /** The articles whose prices the page shows: itself, its accessories and its fee. */
  public Set<Long> articleIds() {
    Set<Long> ids = new HashSet<>();
    ids.add(details.row().id());
    accessories.forEach(accessory -> ids.add(accessory.id()));
    if (fee != null) {
      ids.add(fee.id());
    }
    return ids;
  }
}
