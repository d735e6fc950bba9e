package se.websesam.outbox.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.websesam.outbox.service.OutboxService;
import se.websesam.outbox.view.GivenUpMail;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.PagedList;
import se.websesam.shared.web.Texts;

/** E-mail that could not be sent, to be sent again. */
@Named
@ViewScoped
public class GivenUpMailBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OutboxService outbox;
  @Inject private Texts texts;

  private int page = 1;
  private PagedList<GivenUpMail> list;

  /** The rows as they are shown: a button of a row is about that row, whatever has come since. */
  private List<GivenUpMail> rows;

  /** Reads the page of the list. */
  public void load() {
    list = new PagedList<>(page, outbox::listGivenUp);
    rows = List.copyOf(list.getRows());
  }

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
    return list;
  }

  public List<GivenUpMail> getRows() {
    return rows;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
