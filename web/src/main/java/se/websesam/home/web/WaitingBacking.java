package se.websesam.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import se.websesam.home.domain.CaseKind;
import se.websesam.home.domain.CaseTurn;
import se.websesam.home.service.WaitingQueries;
import se.websesam.home.view.WaitingRow;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.PagedList;

/** What waits for the user [väntar på]; all in the address. */
@Named
@RequestScoped
public class WaitingBacking {

  @Inject private WaitingQueries waiting;
  @Inject private Clock clock;

  private CaseKind kind;
  private int page = 1;
  private PagedList<WaitingRow> list;

  /** Reads the page. */
  public void load() {
    list = new PagedList<>(page, request -> waiting.list(kind, request));
  }

  /** Shows the first page of one kind, or of all. */
  public String search() {
    page = 1;
    return Navigation.sameView();
  }

  /** Where a case is acted on. */
  public String address(WaitingRow row) {
    boolean atCentre = row.turn() == CaseTurn.CENTRE;
    return switch (row.kind()) {
      case WORK_ORDER ->
          row.number() == null
              ? "/portal/workorder/edit.xhtml?draft=" + row.caseId()
              : (atCentre ? "/centre" : "/portal") + "/workorder/details.xhtml?nr=" + row.number();
      case PICKUP_ORDER -> "/centre/pickup/details.xhtml?nr=" + row.number();
      case ORDER_DRAFT -> "/portal/order/edit.xhtml?order=" + row.caseId();
      case ORDER_LINE ->
          "/centre/order/line.xhtml?order=" + row.caseId() + "&line=" + row.lineNumber();
      case CART_LINE -> "/portal/stock/cart.xhtml";
      case DEVIATION ->
          (atCentre ? "/centre" : "/portal") + "/deviation/details.xhtml?nr=" + row.number();
      case LOST_DEVICE -> "/portal/lost/details.xhtml?nr=" + row.number();
      case WEAR -> "/portal/wear/details.xhtml?nr=" + row.number();
      case BUYBACK -> "/portal/buyback/details.xhtml?nr=" + row.number();
      case NEW_UNIT -> "/centre/unit/registrations.xhtml";
      case SWAPPED_UNIT -> "/centre/unit/swaps.xhtml";
      case RETURNED_UNIT -> "/centre/unit/list.xhtml";
    };
  }

  /** The key of the label that names a case's status. */
  public String statusLabel(WaitingRow row) {
    return switch (row.kind()) {
          case WORK_ORDER -> "WorkStatus.";
          case PICKUP_ORDER -> "PickupStatus.";
          case ORDER_DRAFT -> "OrderStatus.";
          case ORDER_LINE -> "LineStatus.";
          case CART_LINE -> "CartStatus.";
          case DEVIATION -> "DeviationStatus.";
          case LOST_DEVICE -> "LostStatus.";
          case WEAR -> "WearStatus.";
          case BUYBACK -> "BuybackStatus.";
          case NEW_UNIT -> "UnitRegistrationStatus.";
          case SWAPPED_UNIT -> "NumberChangeKind.";
          case RETURNED_UNIT -> "IndividualStatus.";
        }
        + row.status();
  }

  /** Whether the next step should have been taken by now. */
  public boolean isOverdue(WaitingRow row) {
    return row.isOverdue(LocalDate.now(clock));
  }

  public PagedList<WaitingRow> getList() {
    if (list == null) {
      load();
    }
    return list;
  }

  public CaseKind[] getKinds() {
    return CaseKind.values();
  }

  public CaseKind getKind() {
    return kind;
  }

  public void setKind(CaseKind kind) {
    this.kind = kind;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
