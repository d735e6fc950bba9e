package se.websesam.message.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.websesam.message.domain.Message;
import se.websesam.message.domain.MessageKind;
import se.websesam.message.domain.NewsItem;
import se.websesam.message.domain.NewsKind;
import se.websesam.message.domain.NewsReaders;
import se.websesam.message.repository.MessageRepository;
import se.websesam.message.repository.NewsRepository;
import se.websesam.message.view.NewsRow;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.user.repository.UserRepository;

/** What the centre tells everybody: news, information [allmän info] and guides. */
@Stateless
public class NewsService {

  @Inject private NewsRepository news;
  @Inject private UserRepository users;
  @Inject private MessageRepository messages;
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
   * Tells something new, or something anew; to those who are chosen also as a message.
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
    tell(form);
  }

  private void tell(SaveNews form) {
    if (form.readers() == NewsReaders.NOBODY) {
      return;
    }
    String text = form.link() == null ? form.body() : form.body() + " " + form.link();
    for (long reader : users.listActive(form.readers().roles())) {
      messages.add(
          Message.of(MessageKind.GENERAL, reader, clock.instant(), List.of(form.title(), text)));
    }
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
