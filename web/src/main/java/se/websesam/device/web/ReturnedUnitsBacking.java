package se.websesam.device.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.websesam.device.domain.ReturnHandling;
import se.websesam.device.service.ReturnedUnitService;
import se.websesam.device.view.ReturnedUnit;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.PagedList;
import se.websesam.shared.web.Texts;

/** Units that have come back to the centre and wait for somebody to take care of them. */
@Named
@ViewScoped
public class ReturnedUnitsBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReturnedUnitService units;
  @Inject private Texts texts;

  private String number;
  private int page = 1;
  private PagedList<ReturnedUnit> list;

  /** The rows as they are shown: a button of a row is about that row, whatever has come since. */
  private List<ReturnedUnit> rows;

  /** Reads the page of the list. */
  public void load() {
    String asked = number == null || number.isBlank() ? null : number.strip();
    list = new PagedList<>(page, request -> units.list(asked, request));
    rows = List.copyOf(list.getRows());
  }

  /** Shows the unit whose number has been typed or scanned, or all of them. */
  public String search() {
    page = 1;
    return Navigation.sameView();
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
    return list;
  }

  public List<ReturnedUnit> getRows() {
    return rows;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
