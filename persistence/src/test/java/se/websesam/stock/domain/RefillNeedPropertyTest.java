package se.websesam.stock.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import se.websesam.stock.domain.RefillNeed.Gap;
import se.websesam.stock.domain.RefillNeed.Line;

/** The need against one that is counted piece by piece, as somebody with a basket would. */
class RefillNeedPropertyTest {

  private static final int ARTICLES = 7;

  /** A store, and what the centre delivers for each article. */
  record Store(List<Shelf> shelves, Map<Long, Long> delivered) {}

  @Property(tries = 5000)
  @Tag("BS-02")
  @Tag("BS-10")
  void shouldBeWhatSomebodyCountsPieceByPiece(@ForAll("stores") Store store) {
    Basket basket = new Basket(store);

    RefillNeed need = RefillNeed.of(store.shelves(), store.delivered());

    assertEquals(
        basket.ordered,
        need.lines().stream().collect(Collectors.toMap(Line::articleId, Line::quantity)));
    assertEquals(
        basket.missing,
        need.gaps().stream().collect(Collectors.toMap(Gap::articleId, Gap::missing)));
  }

  @Property(tries = 2000)
  @Tag("BS-02")
  void shouldNeedNothingOnceItIsOnOrder(@ForAll("stores") Store store) {
    List<Line> lines = RefillNeed.of(store.shelves(), store.delivered()).lines();

    List<Shelf> after = new ArrayList<>();
    Map<Long, Integer> ordered =
        new HashMap<>(lines.stream().collect(Collectors.toMap(Line::articleId, Line::quantity)));
    for (Shelf shelf : store.shelves()) {
      Integer more = ordered.remove(shelf.articleId());
      after.add(
          new Shelf(
              shelf.articleId(),
              shelf.level(),
              shelf.available(),
              shelf.onOrder() + (more == null ? 0 : more)));
    }
    ordered.forEach((article, quantity) -> after.add(new Shelf(article, 0, 0, quantity)));

    assertEquals(List.of(), RefillNeed.of(after, store.delivered()).lines());
  }

  /** Fills every place on the shelves by one piece after the other. */
  private static final class Basket {

    private final Map<Long, Integer> pieces = new HashMap<>();
    private final Map<Long, Integer> ordered = new TreeMap<>();
    private final Map<Long, Integer> missing = new TreeMap<>();

    Basket(Store store) {
      List<Long> empty = new ArrayList<>();
      for (Shelf shelf : store.shelves()) {
        pieces.put(shelf.articleId(), shelf.available() + shelf.onOrder());
      }
      for (Shelf shelf : store.shelves()) {
        for (int place = 0; place < shelf.level(); place++) {
          if (!take(shelf.articleId())) {
            empty.add(shelf.articleId());
          }
        }
      }
      for (long place : empty) {
        Long instead = store.delivered().get(place);
        if (instead == null) {
          missing.merge(place, 1, Integer::sum);
        } else if (instead == place || !take(instead)) {
          ordered.merge(instead, 1, Integer::sum);
        }
      }
    }

    private boolean take(long article) {
      int left = pieces.getOrDefault(article, 0);
      pieces.put(article, Math.max(0, left - 1));
      return left > 0;
    }
  }

  @Provide
  Arbitrary<Store> stores() {
    Arbitrary<int[]> numbers =
        Arbitraries.integers().between(0, 6).array(int[].class).ofSize(ARTICLES * 3);
    // 0: delivered as itself, 1: not at all, others: another article that is delivered as itself
    Arbitrary<int[]> fates =
        Arbitraries.integers().between(0, ARTICLES + 1).array(int[].class).ofSize(ARTICLES);
    return Combinators.combine(numbers, fates).as(RefillNeedPropertyTest::store);
  }

  private static Store store(int[] numbers, int[] fates) {
    List<Shelf> shelves = new ArrayList<>();
    Map<Long, Long> delivered = new HashMap<>();
    for (int i = 0; i < ARTICLES; i++) {
      shelves.add(
          new Shelf(
              article(i), numbers[3 * i], numbers[3 * i + 1], Math.max(0, numbers[3 * i + 2] - 3)));
      if (fates[i] == 0) {
        delivered.put(article(i), article(i));
      }
    }
    for (int i = 0; i < ARTICLES; i++) {
      int other = fates[i] - 2;
      if (other >= 0 && fates[other] == 0) {
        delivered.put(article(i), article(other));
      }
    }
    return new Store(shelves, delivered);
  }

  private static long article(int i) {
    return 100L - i;
  }
}
