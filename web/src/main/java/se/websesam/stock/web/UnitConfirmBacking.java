package se.websesam.stock.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.PagedList;
import se.websesam.shared.web.Texts;
import se.websesam.stock.service.UnitRegistrationService;
import se.websesam.stock.view.UnitRegistrationRow;

/** Units that users have registered and that wait for the centre. */
@Named
@ViewScoped
public class UnitConfirmBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private UnitRegistrationService registrations;
  @Inject private Texts texts;

  private int page = 1;
  private String reason;
  private PagedList<UnitRegistrationRow> list;

  /** The rows as they are shown: a button of a row is about that row, whatever has come since. */
  private List<UnitRegistrationRow> rows;

  /** Reads the page of the list. */
  public void load() {
    list = new PagedList<>(page, registrations::listWaiting);
    rows = List.copyOf(list.getRows());
  }

  /** Takes a unit over. */
  public String takeOver(long registrationId, String number) {
    registrations.confirm(registrationId);
    Navigation.tell(texts.page("unit_confirm.confirmed", number));
    return Navigation.sameView();
  }

  /** Does not take it over, for the reason given. */
  public String refuse(long registrationId, String number) {
    registrations.refuse(registrationId, reason);
    Navigation.tell(texts.page("unit_confirm.refused", number));
    return Navigation.sameView();
  }

  public PagedList<UnitRegistrationRow> getList() {
    return list;
  }

  public List<UnitRegistrationRow> getRows() {
    return rows;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
