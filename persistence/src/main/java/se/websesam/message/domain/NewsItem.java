package se.websesam.message.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;

/**
 * News [nyhet], information [allmän info] or a guide from the centre to everybody: some words, and
 * perhaps a document to open.
 */
@Entity
@Table(name = "news_item")
@SequenceGenerator(name = "seq_news_item", sequenceName = "seq_news_item")
public class NewsItem {

  private static final int LONGEST_TITLE = 160;
  private static final int LONGEST_BODY = 2000;
  private static final int LONGEST_LINK = 400;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_news_item")
  private Long id;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  private NewsKind kind;

  @Column(name = "published_on")
  private LocalDate publishedOn;

  private String title;
  private String body;
  private String link;

  protected NewsItem() {}

  /** Something new to tell. */
  public static NewsItem of(
      NewsKind kind, LocalDate publishedOn, String title, String body, String link) {
    NewsItem item = new NewsItem();
    item.rewrite(kind, publishedOn, title, body, link);
    return item;
  }

  /**
   * Tells it anew.
   *
   * @param publishedOn the first day that it is shown
   * @throws BusinessRuleViolations V-NW-01 without a heading, words or a day, or with too many
   *     words; V-NW-02 for a link that browsers cannot follow safely
   */
  public final void rewrite(
      NewsKind kind, LocalDate publishedOn, String title, String body, String link) {
    List<BusinessRuleViolation> wrong = new ArrayList<>();
    this.kind = kind;
    this.publishedOn = publishedOn;
    this.title = words(title, LONGEST_TITLE, "heading", wrong);
    this.body = words(body, LONGEST_BODY, "body", wrong);
    this.link = link == null || link.isBlank() ? null : link.strip();
    if (publishedOn == null) {
      wrong.add(new BusinessRuleViolation("V-NW-01", "publishedOn", LONGEST_BODY));
    }
    if (this.link != null && !isWebAddress(this.link)) {
      wrong.add(new BusinessRuleViolation("V-NW-02", "link"));
    }
    BusinessRuleViolations.throwIfAny(wrong);
  }

  private static String words(
      String text, int longest, String field, List<BusinessRuleViolation> wrong) {
    String stripped = text == null ? "" : text.strip();
    if (stripped.isEmpty() || stripped.length() > longest) {
      wrong.add(new BusinessRuleViolation("V-NW-01", field, longest));
    }
    return stripped;
  }

  private static boolean isWebAddress(String link) {
    try {
      URI address = new URI(link);
      return link.length() <= LONGEST_LINK
          && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
          && address.getHost() != null
          && address.getUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Refuses a change of something that another has changed meanwhile. */
  public void requireVersion(long version) {
    if (this.version != version) {
      throw new BusinessRuleViolation("V-CC-01");
    }
  }

  public Long id() {
    return id;
  }
}
