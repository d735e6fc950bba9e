package se.websesam.stock.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a store needs [påfyllnadsbehov]: how many of which articles to order, and what is missing
 * but cannot be had (BS-02, BS-10).
 *
 * <p>What is missing of an article that the centre no longer takes orders for raises the level of
 * the one delivered in its place; so pieces of that one on the shelf or on order fill the gap, and
 * a gap that has been filled is not filled again.
 */
public record RefillNeed(List<Line> lines, List<Gap> gaps) {

  /**
   * An article to order.
   *
   * @param inPlaceOf articles that it replaces, by id
   */
  public record Line(long articleId, int quantity, List<Long> inPlaceOf) {}

  /** An article that is missing and cannot be had. */
  public record Gap(long articleId, int missing) {}

  /**
   * Counts the need of one store.
   *
   * @param shelves its articles, each once
   * @param delivered for each article that is kept, what the centre delivers when it is ordered:
   *     the article itself or another that is delivered as itself; left out when it delivers
   *     nothing
   */
  public static RefillNeed of(Collection<Shelf> shelves, Map<Long, Long> delivered) {
    SortedMap<Long, Shelf> byArticle = new TreeMap<>();
    shelves.forEach(shelf -> byArticle.put(shelf.articleId(), shelf));
    SortedMap<Long, Integer> carried = new TreeMap<>();
    Map<Long, SortedSet<Long>> replaced = new TreeMap<>();
    List<Gap> gaps = new ArrayList<>();
    for (Shelf shelf : byArticle.values()) {
      Long instead = delivered.get(shelf.articleId());
      int missing = shelf.level() == 0 ? 0 : shelf.missing(0);
      if (missing > 0 && instead == null) {
        gaps.add(new Gap(shelf.articleId(), missing));
      } else if (missing > 0 && instead != shelf.articleId()) {
        carried.merge(instead, missing, Integer::sum);
        replaced.computeIfAbsent(instead, id -> new TreeSet<>()).add(shelf.articleId());
      } else if (missing > 0) {
        carried.merge(instead, 0, Integer::sum);
      }
    }
    List<Line> lines = new ArrayList<>();
    carried.forEach(
        (article, more) -> {
          int missing = byArticle.getOrDefault(article, Shelf.empty(article)).missing(more);
          if (missing > 0) {
            SortedSet<Long> others = replaced.getOrDefault(article, new TreeSet<>());
            lines.add(new Line(article, missing, List.copyOf(others)));
          }
        });
    return new RefillNeed(lines, gaps);
  }
}
