package se.websesam.catalogue.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.websesam.catalogue.repository.ArticleRepository;
import se.websesam.catalogue.view.ArticleText;

class ArticleIndexTest {

  private final Catalogue catalogue = new Catalogue();
  private final HandClock clock = new HandClock();
  private final ArticleIndex index = new ArticleIndex();

  @BeforeEach
  void setUp() {
    index.articles = catalogue;
    index.clock = clock;
  }

  @Test
  void shouldNotEvenLookForNoWords() {
    assertEquals(List.of(), index.search(" \t", true));
    assertEquals(0, catalogue.looks);
  }

  @Test
  void shouldSeeAChangeAfterHalfAMinute() {
    assertEquals(List.of(1L), index.search("rollator", true));

    catalogue.replaceBy(2);
    clock.forward(Duration.ofSeconds(29));
    assertEquals(List.of(1L), index.search("rollator", true));

    clock.forward(Duration.ofSeconds(1));
    assertEquals(List.of(2L), index.search("rollator", true));
  }

  @Test
  void shouldLookOnceInHalfAMinuteAndReadOnlyWhatHasChanged() {
    for (int second = 0; second < 90; second++) {
      index.search("rollator", true);
      clock.forward(Duration.ofSeconds(1));
    }

    assertEquals(3, catalogue.looks);
    assertEquals(1, catalogue.readings);
  }

  @Test
  void shouldFindWhatChangedWhileItRead() {
    catalogue.replacedWhileRead = true;
    assertEquals(List.of(1L), index.search("rollator", true));

    clock.forward(Duration.ofSeconds(30));
    assertEquals(List.of(2L), index.search("rollator", true));
  }

  /** One rollator. */
  private static final class Catalogue extends ArticleRepository {

    private long article = 1;
    private int looks;
    private int readings;
    private boolean replacedWhileRead;

    void replaceBy(long id) {
      article = id;
    }

    @Override
    public String textMark() {
      looks++;
      return Long.toString(article);
    }

    @Override
    public List<ArticleText> listTexts() {
      readings++;
      ArticleText read =
          new ArticleText(
              article, "N" + article, "S" + article, "Rollator", "Gångvik", null, true, true);
      if (replacedWhileRead) {
        replaceBy(2);
        replacedWhileRead = false;
      }
      return List.of(read);
    }
  }

  private static final class HandClock extends Clock {

    private Instant now = Instant.parse("2026-11-22T09:00:00Z");

    void forward(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
