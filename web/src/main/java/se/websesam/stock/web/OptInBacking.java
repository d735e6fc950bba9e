package se.websesam.stock.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.websesam.shared.web.Navigation;
import se.websesam.stock.service.OptInService;
import se.websesam.stock.view.OptInRow;
import se.websesam.user.web.CurrentUser;

/** [Hantera utgångna artiklar]: for the user and the customer acted for. */
@Named
@RequestScoped
public class OptInBacking {

  @Inject private OptInService optIns;
  @Inject private CurrentUser user;

  private String articleNumber;
  private List<OptInRow> rows;

  /** [Lägg till]; one that is there already is shown in the list (V-AR-07). */
  public String add() {
    optIns.add(user.getCustomerId(), articleNumber);
    return Navigation.sameView();
  }

  public List<OptInRow> getRows() {
    if (rows == null) {
      rows = user.getCustomerId() == null ? List.of() : optIns.list(user.getCustomerId());
    }
    return rows;
  }

  public String getArticleNumber() {
    return articleNumber;
  }

  public void setArticleNumber(String articleNumber) {
    this.articleNumber = articleNumber;
  }
}
