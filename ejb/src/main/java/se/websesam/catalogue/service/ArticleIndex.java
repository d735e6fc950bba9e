package se.websesam.catalogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import se.websesam.catalogue.repository.ArticleRepository;

/**
 * Free-text search of the published articles. Each node keeps its own index and makes a new one
 * within half a minute of a change of the catalogue; meanwhile the old one answers.
 */
@ApplicationScoped
public class ArticleIndex {

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);

  @Inject ArticleRepository articles;
  @Inject Clock clock;

  private final ReentrantLock renewing = new ReentrantLock();
  private volatile Kept kept;

  /**
   * The ids of the articles that have what was typed, best first.
   *
   * @param otherAssortment whether those outside the procured range count too
   */
  public List<Long> search(String words, boolean otherAssortment) {
    return words.isBlank() ? List.of() : upToDate().search(words, otherAssortment);
  }

  /** Reads the texts anew where the catalogue has changed. */
  void refresh() {
    upToDate();
  }

  private ArticleTextIndex upToDate() {
    Kept known = kept;
    if (known != null && (known.isFresh(clock.instant()) || !renewing.tryLock())) {
      return known.index();
    }
    if (known == null) {
      renewing.lock();
    }
    try {
      renew();
      return kept.index();
    } finally {
      renewing.unlock();
    }
  }

  private void renew() {
    Instant now = clock.instant();
    if (kept != null && kept.isFresh(now)) {
      return;
    }
    // asked before the texts: what changes between the two is found at the next look
    String mark = articles.textMark();
    boolean same = kept != null && kept.mark().equals(mark);
    kept = new Kept(same ? kept.index() : new ArticleTextIndex(articles.listTexts()), mark, now);
  }

  private record Kept(ArticleTextIndex index, String mark, Instant lookedAt) {

    boolean isFresh(Instant now) {
      return now.isBefore(lookedAt.plus(BETWEEN_LOOKS));
    }
  }
}
