package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.websesam.message.domain.NewsKind;
import se.websesam.message.domain.NewsReaders;
import se.websesam.message.service.MessageService;
import se.websesam.message.service.NewsService;
import se.websesam.message.service.SaveNews;
import se.websesam.message.view.NewsRow;
import se.websesam.shared.view.PageRequest;

/** What the centre tells everybody. */
@InContainer
class NewsIT {

  private static final Staff WILMA = Staff.named("systemadmin");
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

  @Inject private NewsService news;
  @Inject private MessageService messages;

  @Test
  void shouldTellWhatIsPublishedWhereItBelongs() throws Exception {
    String title = "Utprovningsblankett " + System.nanoTime();
    save(null, 0, NewsKind.INFORMATION, TODAY, title);
    save(null, 0, NewsKind.INFORMATION, TODAY.plusDays(1), title + " i morgon");

    assertThat(shown(NewsKind.INFORMATION)).contains(title).doesNotContain(title + " i morgon");
    assertThat(shown(NewsKind.GUIDE)).doesNotContain(title);
    assertThat(Orders.PRESCRIBER.does(messages::news)).noneMatch(n -> n.title().equals(title));
    assertThat(WILMA.does(() -> news.listAll(new PageRequest(0, 200))).rows())
        .anyMatch(row -> row.title().equals(title + " i morgon"));
  }

  @Test
  void shouldSayWhenAnotherHasChangedItMeanwhile() throws Exception {
    String title = "Nyhet " + System.nanoTime();
    save(null, 0, NewsKind.NEWS, TODAY, title);
    NewsRow row = find(title);
    save(row.id(), row.version(), NewsKind.NEWS, TODAY, title + " igen");

    assertThatThrownBy(() -> save(row.id(), row.version(), NewsKind.NEWS, TODAY, title))
        .hasMessage("V-CC-01");
    NewsRow after = find(title + " igen");
    assertThat(after.id()).isEqualTo(row.id());
    WILMA.does(
        () -> {
          news.remove(after.id(), after.version());
          return null;
        });
    assertThat(shown(NewsKind.NEWS)).doesNotContain(title + " igen");
  }

  @Test
  void shouldBeAMessageOfTheirOwnToThoseWhoAreChosen() throws Exception {
    String title = "Nya rutiner " + System.nanoTime();

    WILMA.does(
        () -> {
          news.save(
              new SaveNews(
                  null,
                  0,
                  NewsKind.NEWS,
                  TODAY,
                  title,
                  "Läs\nbilagan.",
                  "https://example.se/a.pdf",
                  NewsReaders.PRESCRIBERS));
          return null;
        });

    assertThat(readers(title)).contains("prescriber", "prescriber2").doesNotContain("technician");
    assertThat(
            Database.sql()
                .values(
                    "SELECT arguments FROM message WHERE kind = 'GENERAL' AND user_id = ?",
                    Orders.PRESCRIBER.id()))
        .contains(title + "\nLäs bilagan. https://example.se/a.pdf");
    assertThat(shown(NewsKind.NEWS)).contains(title);
  }

  private static List<String> readers(String title) {
    return Database.sql()
        .values(
            "SELECT u.user_name FROM message m JOIN app_user u ON u.id = m.user_id"
                + " WHERE m.kind = 'GENERAL' AND m.arguments LIKE ?",
            title + "%");
  }

  private NewsRow find(String title) throws Exception {
    return WILMA.does(() -> news.listAll(new PageRequest(0, 200))).rows().stream()
        .filter(row -> row.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private List<String> shown(NewsKind kind) throws Exception {
    return Orders.PRESCRIBER.does(() -> news.list(kind, new PageRequest(0, 200))).rows().stream()
        .map(NewsRow::title)
        .toList();
  }

  private void save(Long id, long version, NewsKind kind, LocalDate day, String title)
      throws Exception {
    WILMA.does(
        () -> {
          news.save(
              new SaveNews(
                  id,
                  version,
                  kind,
                  day,
                  title,
                  "Ord.",
                  "https://example.se/a.pdf",
                  NewsReaders.NOBODY));
          return null;
        });
  }
}
