package se.websesam.device.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.device.domain.ReturnHandling;
import se.websesam.device.service.ReturnedUnitService;
import se.websesam.device.view.ReturnedUnit;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.PagedList;
import se.websesam.shared.web.Texts;

/** Units that have come back to the centre and wait for somebody to take care of them. */
@Named
@RequestScoped
public class ReturnedUnitsBacking {

  @Inject private ReturnedUnitService units;
  @Inject private Texts texts;

  private int page = 1;
  private PagedList<ReturnedUnit> list;

  /** Reads the page of the list. */
  public void load() {
    list = new PagedList<>(page, units::list);
  }

  /** Puts a unit where the button says. */
  public String handle(String individualNumber, ReturnHandling where) {
    units.handle(individualNumber, where);
    Navigation.tell(texts.page("returned_units.done", individualNumber, texts.label(where)));
    return Navigation.sameView();
  }

  public ReturnHandling[] getHandlings() {
    return ReturnHandling.values();
  }

  public PagedList<ReturnedUnit> getList() {
    if (list == null) {
      load();
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
