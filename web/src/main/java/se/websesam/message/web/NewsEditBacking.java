package se.websesam.message.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import se.websesam.message.domain.NewsKind;
import se.websesam.message.domain.NewsReaders;
import se.websesam.message.service.NewsService;
import se.websesam.message.service.SaveNews;
import se.websesam.message.view.NewsRow;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.PagedList;
import se.websesam.shared.web.Texts;

/** What the centre tells everybody, as it is written: the list of all, and the form of one. */
@Named
@ViewScoped
public class NewsEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private NewsService news;
  @Inject private Texts texts;
  @Inject private Clock clock;

  private int page = 1;
  private transient PagedList<NewsRow> list;
  private Long id;
  private long version;
  private NewsKind kind = NewsKind.NEWS;
  private LocalDate publishedOn;
  private String heading;
  private String body;
  private String link;
  private NewsReaders readers = NewsReaders.NOBODY;

  /** Reads what is to be told anew, or opens an empty form. */
  public void load() {
    if (id == null) {
      publishedOn = LocalDate.now(clock);
      return;
    }
    NewsRow row = news.get(id);
    version = row.version();
    kind = row.kind();
    publishedOn = row.publishedOn();
    heading = row.title();
    body = row.body();
    link = row.link();
  }

  /** Keeps what has been written. */
  public String save() {
    news.save(new SaveNews(id, version, kind, publishedOn, heading, body, link, readers));
    Navigation.tell(texts.page("news_edit.saved"));
    return "/centre/info/list.xhtml?faces-redirect=true";
  }

  /** Takes it away. */
  public String remove() {
    news.remove(id, version);
    Navigation.tell(texts.page("news_edit.removed"));
    return "/centre/info/list.xhtml?faces-redirect=true";
  }

  public PagedList<NewsRow> getList() {
    if (list == null) {
      list = new PagedList<>(page, news::listAll);
    }
    return list;
  }

  public NewsKind[] getKinds() {
    return NewsKind.values();
  }

  public NewsReaders[] getGroups() {
    return NewsReaders.values();
  }

  public NewsReaders getReaders() {
    return readers;
  }

  public void setReaders(NewsReaders readers) {
    this.readers = readers;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public NewsKind getKind() {
    return kind;
  }

  public void setKind(NewsKind kind) {
    this.kind = kind;
  }

  public LocalDate getPublishedOn() {
    return publishedOn;
  }

  public void setPublishedOn(LocalDate publishedOn) {
    this.publishedOn = publishedOn;
  }

  public String getHeading() {
    return heading;
  }

  public void setHeading(String heading) {
    this.heading = heading;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public String getLink() {
    return link;
  }

  public void setLink(String link) {
    this.link = link;
  }
}
