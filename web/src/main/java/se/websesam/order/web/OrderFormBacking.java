package se.websesam.order.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import se.websesam.catalogue.service.ArticleQueries;
import se.websesam.catalogue.view.ArticleOption;
import se.websesam.customer.view.DeliveryAddressOption;
import se.websesam.order.domain.DeliverTo;
import se.websesam.order.domain.OrderStatus;
import se.websesam.order.service.CustomerOrderService;
import se.websesam.order.service.GoalRef;
import se.websesam.order.service.OrderDraftService;
import se.websesam.order.service.OrderFormQueries;
import se.websesam.order.service.SavedOrder;
import se.websesam.order.view.OrderDelivery;
import se.websesam.order.view.OrderDetails;
import se.websesam.order.view.OrderLineRow;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;
import se.websesam.user.web.CurrentUser;

/** The order form [kundorder]: address, lines, delivery details; saved as a draft or submitted. */
@Named
@ViewScoped
public class OrderFormBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CustomerOrderService orders;
  @Inject private OrderDraftService drafts;
  @Inject private OrderFormQueries queries;
  @Inject private ArticleQueries articles;
  @Inject private CurrentUser user;
  @Inject private Texts texts;

  /** Made when the form is rendered: sending it twice gives one order. */
  private final String formKey = UUID.randomUUID().toString();

  private final OrderForm form = new OrderForm();
  private String holderRef;
  private Long orderId;
  private Long version;
  private transient RecipientDetails holder;
  private List<DeliveryAddressOption> addresses;
  private String wantedArticle;
  private String articleNumber;
  private Integer quantity = 1;

  /** Opens the draft asked for, or an empty form for the holder chosen. */
  public String load() {
    if (orderId != null) {
      OrderDetails draft = drafts.draft(orderId);
      if (draft.head().status() != OrderStatus.DRAFT) {
        return "/portal/order/details.xhtml?faces-redirect=true&nr=" + draft.head().orderNumber();
      }
      fill(draft);
    }
    if (holderRef != null) {
      holder = queries.holder(holderRef);
      addresses = List.copyOf(queries.deliveryAddresses(goal()));
      preselect();
      if (wantedArticle != null) {
        articleNumber = wantedArticle;
        addLine();
      }
    }
    return null;
  }

  private void fill(OrderDetails draft) {
    holderRef = draft.recipientRef();
    version = draft.head().version();
    OrderDelivery delivery = draft.delivery();
    form.setDeliveryAddressId(delivery.addressId());
    form.setDeliverTo(delivery.to());
    form.setDeliveryPointId(delivery.pointId());
    if (delivery.to() == DeliverTo.OTHER) {
      form.setOtherName(delivery.name());
      form.setOtherStreet(delivery.street());
      form.setOtherPostcode(delivery.postcode());
      form.setOtherCity(delivery.city());
    }
    form.setContactPerson(delivery.contactPerson());
    form.setContactPhone(delivery.contactPhone());
    form.setDoorCode(delivery.doorCode());
    form.setDeliveryNote(delivery.note());
    form.setWishedOn(delivery.wishedOn());
    form.setDeliverTogether(delivery.together());
    form.setUrgent(delivery.urgent());
    form.setComment(draft.head().comment());
    draft.lines().forEach(this::fill);
  }

  private void fill(OrderLineRow row) {
    OrderForm.Line line = new OrderForm.Line(articles.get(row.articleNumber()), row.quantity());
    if (row.parentLine() != null) {
      line.partOf(form.getLines().get(row.parentLine() - 1));
    }
    if (row.complementsHoldingId() != null) {
      line.complement(
          new OrderForm.Complemented(
              row.complementsHoldingId(), row.complements(), row.complementsNumber()));
    }
    form.getLines().add(line);
  }

  /** Articles that match what is being typed: number and designation. */
  public List<String> suggest(String typed) {
    return articles.suggest(typed).stream()
        .map(a -> a.articleNumber() + " " + a.designation())
        .toList();
  }

  /** [Lägg till]: V-CO-02 without number or with a quantity below one. */
  public void addLine() {
    if (articleNumber == null || articleNumber.isBlank()) {
      throw new BusinessRuleViolation("V-CO-02", "articleNumber");
    }
    if (quantity == null || quantity < 1) {
      throw new BusinessRuleViolation("V-CO-02", "quantity");
    }
    ArticleOption article = articles.getOrderable(numberTyped(), "articleNumber");
    form.getLines().add(new OrderForm.Line(article, quantity));
    articleNumber = null;
    quantity = 1;
  }

  /** The number at the beginning of what was typed or chosen. */
  private String numberTyped() {
    return articleNumber.strip().split("\\s", 2)[0];
  }

  /** Adds lines that come from elsewhere; main devices before their parts. */
  void addLines(List<OrderForm.Line> lines) {
    form.getLines().addAll(lines);
  }

  /** Takes a line away. */
  public void remove(int index) {
    form.remove(index);
  }

  /** [Spara ändringar]: keeps the form as a draft. */
  public String save() {
    SavedOrder saved = orders.saveDraft(form.command(formKey, orderId, version, goal()));
    Navigation.tell(texts.page("order_edit.saved"));
    return "/portal/order/edit.xhtml?faces-redirect=true&order=" + saved.orderId();
  }

  /** [Verkställ]: submits the form. */
  public void submit() {
    SavedOrder saved = orders.submit(form.command(formKey, orderId, version, goal()));
    Navigation.tell(texts.page("order_edit.submitted", saved.orderNumber()));
    Navigation.redirect("/portal/order/details.xhtml?nr=" + saved.orderNumber());
  }

  /** [Avbryt]: leaves the form; a draft is thrown away. */
  public String discard() {
    if (orderId != null) {
      orders.discard(orderId, version);
    }
    return "/portal/device/list.xhtml?faces-redirect=true&holder=" + holderRef;
  }

  private GoalRef goal() {
    return GoalRef.recipient(holderRef);
  }

  public List<DeliveryAddressOption> getAddresses() {
    return addresses;
  }

  /** The only address of the customer acted for is chosen from the start. */
  private void preselect() {
    List<DeliveryAddressOption> own =
        addresses.stream()
            .filter(a -> Long.valueOf(a.customerId()).equals(user.getCustomerId()))
            .toList();
    if (form.getDeliveryAddressId() == null && orderId == null && own.size() == 1) {
      form.setDeliveryAddressId(own.get(0).id());
    }
  }

  public OrderForm getForm() {
    return form;
  }

  /** The holder; a session that comes back from disk has no person in it and reads him again. */
  public RecipientDetails getHolder() {
    if (holder == null && holderRef != null) {
      holder = queries.holder(holderRef);
    }
    return holder;
  }

  public String getHolderRef() {
    return holderRef;
  }

  public void setHolderRef(String ref) {
    this.holderRef = ref;
  }

  public Long getOrderId() {
    return orderId;
  }

  public void setOrderId(Long orderId) {
    this.orderId = orderId;
  }

  /** The article whose page led here; it becomes the first line. */
  public String getWantedArticle() {
    return wantedArticle;
  }

  public void setWantedArticle(String wantedArticle) {
    this.wantedArticle = wantedArticle;
  }

  public String getArticleNumber() {
    return articleNumber;
  }

  public void setArticleNumber(String articleNumber) {
    this.articleNumber = articleNumber;
  }

  public Integer getQuantity() {
    return quantity;
  }

  public void setQuantity(Integer quantity) {
    this.quantity = quantity;
  }
}
