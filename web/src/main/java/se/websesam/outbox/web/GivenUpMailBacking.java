package se.websesam.outbox.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.outbox.service.OutboxService;
import se.websesam.outbox.view.GivenUpMail;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.PagedList;
import se.websesam.shared.web.Texts;

/** E-mail that could not be sent, to be sent again. */
@Named
@RequestScoped
public class GivenUpMailBacking {

  @Inject private OutboxService outbox;
  @Inject private Texts texts;

  private int page = 1;
  private PagedList<GivenUpMail> list;

  /** Sends one again. */
  public String sendAgain(long mailId) {
    outbox.sendAgain(mailId);
    Navigation.tell(texts.page("mail_list.again", 1));
    return Navigation.sameView();
  }

  /** Sends all again. */
  public String sendAllAgain() {
    int sent = outbox.sendAllAgain();
    page = 1;
    Navigation.tell(texts.page("mail_list.again", sent));
    return Navigation.sameView();
  }

  public PagedList<GivenUpMail> getList() {
    if (list == null) {
      list = new PagedList<>(page, outbox::listGivenUp);
    }
    return list;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
