package se.websesam.message.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.websesam.message.domain.NewsKind;
import se.websesam.message.repository.MessageRepository;
import se.websesam.message.repository.NewsRepository;
import se.websesam.message.view.MessageRow;
import se.websesam.message.view.NewsRow;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.user.service.CurrentCaller;

/** The caller's messages from the centre, and the news. */
@Stateless
public class MessageService {

  @Inject private MessageRepository messages;
  @Inject private NewsRepository news;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /** One page of the caller's messages, unread first. */
  @RolesAllowed(Permissions.PORTAL_USE)
  public Page<MessageRow> list(PageRequest page) {
    return messages.list(caller.id(), page);
  }

  /** How many the caller has not read. */
  @RolesAllowed(Permissions.PORTAL_USE)
  public long countUnread() {
    return messages.countUnread(caller.id());
  }

  /** Opens one of the caller's messages; the first time is kept as the time of reading. */
  @RolesAllowed(Permissions.PORTAL_USE)
  public MessageRow open(long messageId) {
    messages.get(caller.id(), messageId).read(clock.instant());
    return messages.getRow(caller.id(), messageId);
  }

  /** The newest news. */
  @RolesAllowed(Permissions.PORTAL_USE)
  public List<NewsRow> news() {
    return news.list(NewsKind.NEWS, LocalDate.now(clock), new PageRequest(0, 5)).rows();
  }
}
