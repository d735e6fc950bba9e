package se.websesam.order.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.websesam.order.service.OrderTemplateQueries;
import se.websesam.order.service.OrderTemplateService;
import se.websesam.order.view.TemplateRow;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.PagedList;
import se.websesam.shared.web.Sorting;
import se.websesam.shared.web.Texts;

/** The order templates [beställningsmallar] that the user may use. */
@Named
@ViewScoped
public class TemplateListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OrderTemplateQueries queries;
  @Inject private OrderTemplateService templates;
  @Inject private Sorting sorting;
  @Inject private Texts texts;

  private int page = 1;
  private PagedList<TemplateRow> list;

  /** The rows as they are shown: a button of a row is about that row, whatever has come since. */
  private List<TemplateRow> rows;

  /** Reads the page of the list. */
  public void load() {
    list = new PagedList<>(page, sorting.chosen(), queries::list);
    rows = List.copyOf(list.getRows());
  }

  /** [Ta bort]: takes one of the user's own templates away. */
  public String remove(TemplateRow row) {
    templates.remove(row.id(), row.version());
    Navigation.tell(texts.page("order_templates.removed", row.name()));
    return Navigation.sameView();
  }

  public PagedList<TemplateRow> getList() {
    return list;
  }

  public List<TemplateRow> getRows() {
    return rows;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
