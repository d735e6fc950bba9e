package se.websesam.message.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.message.domain.NewsKind;
import se.websesam.message.service.NewsService;
import se.websesam.message.view.NewsRow;
import se.websesam.shared.web.PagedList;

/** What the centre tells everybody, as everybody reads it: documents beside the news archive. */
@Named
@RequestScoped
public class NewsListBacking {

  @Inject private NewsService news;

  private int page = 1;
  private PagedList<NewsRow> archive;
  private PagedList<NewsRow> information;
  private PagedList<NewsRow> guides;

  /** The archive of news. */
  public PagedList<NewsRow> getArchive() {
    if (archive == null) {
      archive = new PagedList<>(page, request -> news.list(NewsKind.NEWS, request));
    }
    return archive;
  }

  /** Documents and links [allmän info]. */
  public PagedList<NewsRow> getInformation() {
    if (information == null) {
      information = new PagedList<>(1, request -> news.list(NewsKind.INFORMATION, request));
    }
    return information;
  }

  /** Training and guides [utbildning och guider]. */
  public PagedList<NewsRow> getGuides() {
    if (guides == null) {
      guides = new PagedList<>(page, request -> news.list(NewsKind.GUIDE, request));
    }
    return guides;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
