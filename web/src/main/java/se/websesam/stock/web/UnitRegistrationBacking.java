package se.websesam.stock.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.PagedList;
import se.websesam.shared.web.Texts;
import se.websesam.stock.service.RegisterUnit;
import se.websesam.stock.service.UnitRegistrationService;
import se.websesam.stock.view.UnitRegistrationRow;

/** The form of a new unit [registrera ny individ], and what has been registered in the store. */
@Named
@ViewScoped
public class UnitRegistrationBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private UnitRegistrationService registrations;
  @Inject private ChosenStore chosen;
  @Inject private Texts texts;

  /** Made when the form is rendered: sending it twice registers one unit. */
  private final String formKey = UUID.randomUUID().toString();

  private int page = 1;
  private String articleNumber;
  private String individualNumber;
  private String serialNumber;
  private transient PagedList<UnitRegistrationRow> list;

  /** Registers the unit and empties the form for the next one. */
  public String register() {
    String number =
        registrations.register(
            new RegisterUnit(
                formKey, chosen.getId(), articleNumber, individualNumber, serialNumber));
    Navigation.tell(texts.page("unit_register.done", number));
    return "/portal/stock/unit.xhtml?faces-redirect=true&store=" + chosen.getId();
  }

  /** What has been registered in the store, or null without one. */
  public PagedList<UnitRegistrationRow> getList() {
    if (list == null && chosen.getId() != null) {
      list = new PagedList<>(page, request -> registrations.listOf(chosen.getId(), request));
    }
    return list;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }

  public String getArticleNumber() {
    return articleNumber;
  }

  public void setArticleNumber(String articleNumber) {
    this.articleNumber = articleNumber;
  }

  public String getIndividualNumber() {
    return individualNumber;
  }

  public void setIndividualNumber(String individualNumber) {
    this.individualNumber = individualNumber;
  }

  public String getSerialNumber() {
    return serialNumber;
  }

  public void setSerialNumber(String serialNumber) {
    this.serialNumber = serialNumber;
  }
}
