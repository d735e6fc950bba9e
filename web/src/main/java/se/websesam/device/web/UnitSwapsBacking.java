package se.websesam.device.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.websesam.device.service.UnitSwapService;
import se.websesam.device.view.SwapRow;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.PagedList;
import se.websesam.shared.web.Texts;

/** Swaps of units that nobody of the centre has seen yet. */
@Named
@ViewScoped
public class UnitSwapsBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private UnitSwapService swaps;
  @Inject private Texts texts;

  private int page = 1;
  private PagedList<SwapRow> list;

  /** The rows as they are shown: a button of a row is about that row, whatever has come since. */
  private List<SwapRow> rows;

  /** Reads the page of the list. */
  public void load() {
    list = new PagedList<>(page, swaps::list);
    rows = List.copyOf(list.getRows());
  }

  /** The swap has been seen and leaves the list. */
  public String see(SwapRow row) {
    swaps.see(row.id());
    Navigation.tell(texts.page("unit_swaps.done", row.oldNumber(), row.newNumber()));
    return Navigation.sameView();
  }

  public PagedList<SwapRow> getList() {
    return list;
  }

  public List<SwapRow> getRows() {
    return rows;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
