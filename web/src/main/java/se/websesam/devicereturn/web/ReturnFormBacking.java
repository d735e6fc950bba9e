package se.websesam.devicereturn.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.websesam.devicereturn.service.RegisterReturn;
import se.websesam.devicereturn.service.ReturnService;
import se.websesam.devicereturn.view.ReturnCandidate;
import se.websesam.devicereturn.view.ReturnForm;
import se.websesam.recipient.web.HolderRef;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;

/** The form of a return to the own store [retur av hjälpmedel]: many rows, or the one chosen. */
@Named
@ViewScoped
public class ReturnFormBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReturnService returns;
  @Inject private HolderRef holderRef;
  @Inject private Texts texts;

  /** Made when the form is rendered: sending it twice gives one return. */
  private final String formKey = UUID.randomUUID().toString();

  private final List<Line> lines = new ArrayList<>();
  private String holder;
  private Long device;
  private Long storeId;
  private transient ReturnForm form;

  /** A row of the form. */
  public static class Line implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ReturnCandidate device;
    private final ReturnCandidate main;
    private boolean ticked;
    private boolean proposed;
    private Integer quantity;
    private boolean scrapped;

    Line(ReturnCandidate device, ReturnCandidate main, boolean ticked) {
      this.device = device;
      this.main = main;
      this.ticked = ticked;
      this.proposed = ticked;
      this.quantity = device.quantity();
    }

    /** Ticks it, once, because what it sits on goes back. */
    private void propose() {
      ticked = true;
      proposed = true;
    }

    /** The main device that it sits on, or null. */
    public ReturnCandidate getMain() {
      return main;
    }

    public ReturnCandidate getDevice() {
      return device;
    }

    public boolean isTicked() {
      return ticked;
    }

    public void setTicked(boolean ticked) {
      this.ticked = ticked;
    }

    public Integer getQuantity() {
      return quantity;
    }

    public void setQuantity(Integer quantity) {
      this.quantity = quantity;
    }

    public boolean isScrapped() {
      return scrapped;
    }

    public void setScrapped(boolean scrapped) {
      this.scrapped = scrapped;
    }
  }

  /**
   * Opens the form for the holder; from the menu of a row it lists that row and what sits on it,
   * ticked (RE-02).
   */
  public void load() {
    holder = holderRef.getValue();
    if (holder == null) {
      return;
    }
    List<ReturnCandidate> parts = device == null ? List.of() : getForm().partsOf(device);
    getForm().devices().stream()
        .filter(row -> device == null || row.holdingId() == device || parts.contains(row))
        .forEach(row -> lines.add(new Line(row, getForm().mainOf(row), device != null)));
    storeId = getForm().stores().stream().findFirst().map(store -> store.id()).orElse(null);
  }

  /**
   * Registers the return [verkställ] and shows its slip. Parts on what is ticked are ticked and
   * shown once before, for whoever keeps some of them.
   */
  public void submit() {
    List<Line> parts = lines.stream().filter(this::isToPropose).toList();
    if (!parts.isEmpty()) {
      parts.forEach(Line::propose);
      Navigation.warn(texts.page("return_edit.parts"));
      return;
    }
    List<RegisterReturn.Line> ticked = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isTicked()) {
        ticked.add(
            new RegisterReturn.Line(
                line.getDevice().holdingId(),
                line.getQuantity(),
                line.isScrapped(),
                "lines:" + i + ":quantity"));
      }
    }
    String number = returns.register(new RegisterReturn(formKey, holder, storeId, ticked)).number();
    Navigation.tell(texts.page("return_edit.done", number));
    Navigation.redirect("/portal/return/slip.xhtml?holder=" + holder + "&nr=" + number);
  }

  private boolean isToPropose(Line part) {
    return !part.proposed && !part.ticked && part.main != null && goesBack(part.main);
  }

  /** Whether it is ticked, or sits on something that is and has not been asked about. */
  private boolean goesBack(ReturnCandidate device) {
    return lines.stream()
        .filter(line -> line.device.equals(device))
        .anyMatch(line -> line.ticked || isToPropose(line));
  }

  public ReturnForm getForm() {
    if (form == null && holder != null) {
      form = returns.form(holder);
    }
    return form;
  }

  public List<Line> getLines() {
    return lines;
  }

  public String getHolder() {
    return holder;
  }

  public Long getDevice() {
    return device;
  }

  public void setDevice(Long device) {
    this.device = device;
  }

  public Long getStoreId() {
    return storeId;
  }

  public void setStoreId(Long storeId) {
    this.storeId = storeId;
  }
}
