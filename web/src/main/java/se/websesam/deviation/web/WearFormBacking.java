package se.websesam.deviation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;
import se.websesam.deviation.domain.WearKind;
import se.websesam.deviation.domain.WearSource;
import se.websesam.deviation.service.RegisterWear;
import se.websesam.deviation.service.WearPlace;
import se.websesam.deviation.service.WearService;
import se.websesam.deviation.view.WearForm;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;

/** The form of a case of abnormal wear [onormalt slitage]. */
@Named
@ViewScoped
public class WearFormBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private WearService cases;
  @Inject private Texts texts;

  /** Made when the form is rendered: sending it twice gives one case. */
  private final String formKey = UUID.randomUUID().toString();

  private WearSource source;
  private String number;
  private Integer line;
  private transient WearForm form;
  private WearKind kind = WearKind.ABNORMAL_WEAR;
  private String note;
  private BigDecimal amount;

  /** Opens the form for the device of a pickup order or of a work order. */
  public void load() {
    getForm();
  }

  /** Registers the case and shows it with its number. */
  public void submit() {
    String wear =
        cases.register(new RegisterWear(formKey, place(), kind, note, amount)).facts().wearNumber();
    Navigation.tell(texts.page("wear_edit.done", wear));
    Navigation.redirect("/portal/wear/details.xhtml?nr=" + wear);
  }

  private WearPlace place() {
    return new WearPlace(source, number, line);
  }

  public WearForm getForm() {
    if (form == null) {
      form = cases.form(place());
    }
    return form;
  }

  public WearKind[] getKinds() {
    return WearKind.values();
  }

  public WearSource getSource() {
    return source;
  }

  public void setSource(WearSource source) {
    this.source = source;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public Integer getLine() {
    return line;
  }

  public void setLine(Integer line) {
    this.line = line;
  }

  public WearKind getKind() {
    return kind;
  }

  public void setKind(WearKind kind) {
    this.kind = kind;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }
}
