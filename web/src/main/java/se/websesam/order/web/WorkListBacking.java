package se.websesam.order.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.websesam.order.domain.LineStatus;
import se.websesam.order.service.WorkListQueries;
import se.websesam.order.view.WorkRow;
import se.websesam.shared.web.PagedList;
import se.websesam.shared.web.Sorting;

/** The centre's work list of order lines. */
@Named
@RequestScoped
public class WorkListBacking {

  @Inject private WorkListQueries workList;
  @Inject private Sorting sorting;

  private LineStatus status;
  private boolean consultant;
  private int page = 1;
  private PagedList<WorkRow> list;

  /** Reads the page of the list. */
  public void load() {
    list =
        new PagedList<>(
            page, sorting.chosen(), request -> workList.list(status, consultant, request));
  }

  public PagedList<WorkRow> getList() {
    return list;
  }

  /** The statuses in which a line waits for the centre. */
  public List<LineStatus> getStatuses() {
    return Arrays.stream(LineStatus.values()).filter(LineStatus::isOpen).toList();
  }

  /** Whether only lines that a consultant looks at are shown (CO-08). */
  public boolean isConsultant() {
    return consultant;
  }

  public void setConsultant(boolean consultant) {
    this.consultant = consultant;
  }

  public LineStatus getStatus() {
    return status;
  }

  public void setStatus(LineStatus status) {
    this.status = status;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
