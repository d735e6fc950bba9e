package se.websesam.order.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.websesam.order.domain.RefillStatus;
import se.websesam.order.service.RefillRunService;
import se.websesam.order.service.StartRefill;
import se.websesam.order.view.RefillRunRow;
import se.websesam.order.view.RefillStoreRow;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.PagedList;
import se.websesam.shared.web.Texts;

/** The refill of stores [automatpåfyllnad]: what would be ordered, start it, see the runs. */
@Named
@ViewScoped
public class RefillBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RefillRunService refill;
  @Inject private Texts texts;

  private Long execution;
  private int page = 1;
  private transient PagedList<RefillStoreRow> stores;
  private transient PagedList<RefillRunRow> runs;

  /** The runs as they are now, whenever the page is shown and while it looks by itself. */
  public void lookAgain() {
    runs = null;
  }

  /** Starts the refill of all stores that are due; it goes on by itself. */
  public String startDue() {
    return start(StartRefill.due());
  }

  /** Starts the refill of one store. */
  public String startOf(String storeNumber) {
    return start(new StartRefill(storeNumber));
  }

  private String start(StartRefill which) {
    execution = refill.start(which);
    Navigation.tell(texts.page("refill_list.started"));
    return Navigation.sameView();
  }

  public PagedList<RefillStoreRow> getStores() {
    if (stores == null) {
      stores = new PagedList<>(page, refill::stores);
    }
    return stores;
  }

  /** The latest runs. */
  public PagedList<RefillRunRow> getRuns() {
    if (runs == null) {
      runs = new PagedList<>(1, refill::list);
    }
    return runs;
  }

  /** Whether a run is going on or about to, so that the page looks again by itself. */
  public boolean isRunning() {
    return getRuns().getRows().stream().anyMatch(r -> r.status() == RefillStatus.RUNNING)
        || execution != null
            && getRuns().getRows().stream().noneMatch(r -> execution == r.executionId())
            && refill.isUnderWay(execution);
  }

  /** The execution of the job that was started last from this page. */
  public Long getExecution() {
    return execution;
  }

  public void setExecution(Long execution) {
    this.execution = execution;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
