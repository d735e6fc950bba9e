package se.websesam.devicereturn.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import se.websesam.devicereturn.domain.StoreDelivery;
import se.websesam.devicereturn.service.BuybackService;
import se.websesam.devicereturn.service.SendBuyback;
import se.websesam.devicereturn.view.BuybackForm;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.web.Formats;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;

/** The form of a buy-back [återköp] of an article in a store. */
@Named
@ViewScoped
public class BuybackFormBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private BuybackService buybacks;
  @Inject private Texts texts;
  @Inject private Formats formats;

  /** Made when the form is rendered: sending it twice sends the goods once. */
  private final String formKey = UUID.randomUUID().toString();

  private Long storeId;
  private String number;
  private Long orderLineId;
  private Integer quantity;
  private boolean unopened;
  private transient BuybackForm form;

  /** Reads what can go back; 404 for a store or an article of others. */
  public void load() {
    if (storeId == null || number == null) {
      throw new NotFound();
    }
    getForm().deliveries().stream()
        .findFirst()
        .ifPresent(
            latest -> {
              orderLineId = latest.orderLineId();
              quantity = latest.individualId() == null ? null : Integer.valueOf(1);
            });
  }

  /** Sends it and shows it with its number. */
  public void submit() {
    String sent =
        buybacks
            .send(new SendBuyback(formKey, storeId, number, orderLineId, quantity, unopened))
            .buybackNumber();
    Navigation.tell(texts.page("buyback_edit.done", sent));
    Navigation.redirect("/portal/buyback/details.xhtml?nr=" + sent);
  }

  /** What the list of deliveries says of one: when it came, by which order, how many can go. */
  public String label(StoreDelivery delivery) {
    return texts.page(
        delivery.individualNumber() == null
            ? "buyback_edit.delivery.of"
            : "buyback_edit.delivery.unit",
        formats.day(delivery.deliveredOn()),
        delivery.orderNumber(),
        delivery.individualNumber() == null
            ? String.valueOf(delivery.left())
            : delivery.individualNumber(),
        formats.day(delivery.lastDay(getForm().days())));
  }

  /** Whether the deliveries are of numbered units, which go back one by one. */
  public boolean isNumbered() {
    return getForm().deliveries().stream().anyMatch(one -> one.individualId() != null);
  }

  public BuybackForm getForm() {
    if (form == null) {
      form = buybacks.form(storeId, number);
    }
    return form;
  }

  public Long getStoreId() {
    return storeId;
  }

  public void setStoreId(Long storeId) {
    this.storeId = storeId;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public Long getOrderLineId() {
    return orderLineId;
  }

  public void setOrderLineId(Long orderLineId) {
    this.orderLineId = orderLineId;
  }

  public Integer getQuantity() {
    return quantity;
  }

  public void setQuantity(Integer quantity) {
    this.quantity = quantity;
  }

  public boolean isUnopened() {
    return unopened;
  }

  public void setUnopened(boolean unopened) {
    this.unopened = unopened;
  }
}
