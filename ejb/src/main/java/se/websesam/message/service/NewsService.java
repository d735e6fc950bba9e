package se.websesam.message.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import se.websesam.message.domain.NewsItem;
import se.websesam.message.domain.NewsKind;
import se.websesam.message.repository.NewsRepository;
import se.websesam.message.view.NewsRow;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;

/** What the centre tells everybody: news, information [allmän info] and guides. */
@Stateless
public class NewsService {

  @Inject private NewsRepository news;
  @Inject private Clock clock;

  /** One page of what is shown today of a kind, the latest first. */
  @RolesAllowed(Permissions.PORTAL_USE)
  public Page<NewsRow> list(NewsKind kind, PageRequest page) {
    return news.list(kind, LocalDate.now(clock), page);
  }

  /** One page of everything, also what is not shown yet. */
  @RolesAllowed(Permissions.NEWS_MAINTAIN)
  public Page<NewsRow> listAll(PageRequest page) {
    return news.listAll(page);
  }

  /** What is to be told anew. */
  @RolesAllowed(Permissions.NEWS_MAINTAIN)
  public NewsRow get(long newsId) {
    return news.findRow(newsId).orElseThrow(NotFound::new);
  }

  /**
   * Tells something new, or something anew.
   *
   * @throws BusinessRuleViolations V-NW-01, V-NW-02
   * @throws BusinessRuleViolation V-CC-01 when another has changed it meanwhile
   */
  @RolesAllowed(Permissions.NEWS_MAINTAIN)
  public void save(@Valid SaveNews form) {
    if (form.newsId() == null) {
      news.add(
          NewsItem.of(form.kind(), form.publishedOn(), form.title(), form.body(), form.link()));
    } else {
      NewsItem item = known(form.newsId(), form.version());
      item.rewrite(form.kind(), form.publishedOn(), form.title(), form.body(), form.link());
    }
    news.flush();
  }

  /**
   * Takes something away for good.
   *
   * @throws BusinessRuleViolation V-CC-01 when another has changed it meanwhile
   */
  @RolesAllowed(Permissions.NEWS_MAINTAIN)
  public void remove(long newsId, long version) {
    news.remove(known(newsId, version));
    news.flush();
  }

  private NewsItem known(long newsId, long version) {
    NewsItem item = news.find(newsId).orElseThrow(NotFound::new);
    item.requireVersion(version);
    return item;
  }
}
