package se.websesam.order.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import se.websesam.catalogue.view.ArticleOption;
import se.websesam.customer.view.DeliveryAddressOption;
import se.websesam.order.domain.OrderStatus;
import se.websesam.order.service.CustomerOrderService;
import se.websesam.order.service.GoalRef;
import se.websesam.order.service.OfferedArticle;
import se.websesam.order.service.OrderDraftService;
import se.websesam.order.service.OrderFormQueries;
import se.websesam.order.service.SaveOrder;
import se.websesam.order.service.SavedOrder;
import se.websesam.order.view.OrderDetails;
import se.websesam.recipient.view.RecipientDetails;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;
import se.websesam.stock.view.StoreOption;
import se.websesam.user.web.CurrentUser;

/** The order form [kundorder]: address, lines, delivery details; saved as a draft or submitted. */
@Named
@ViewScoped
public class OrderFormBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CustomerOrderService orders;
  @Inject private OrderDraftService drafts;
  @Inject private OrderFormQueries queries;
  @Inject private OrderComplementBacking complement;
  @Inject private CurrentUser user;
  @Inject private Texts texts;

  /** Made when the form is rendered: sending it twice gives one order. */
  private final String formKey = UUID.randomUUID().toString();

  private final OrderForm form = new OrderForm();
  private String holderRef;
  private Long storeId;
  private Long orderId;
  private Long version;
  private transient RecipientDetails holder;
  private StoreOption store;
  private List<DeliveryAddressOption> addresses;
  private String wantedArticle;
  private Long complementTo;
  private String articleNumber;
  private Integer quantity = 1;
  private OfferedArticle proposal;

  /** Opens the draft asked for, or an empty form for the holder or the store chosen. */
  public String load() {
    boolean chosen = orderId != null;
    goOnWithDraftOfToday();
    if (orderId != null) {
      OrderDetails draft = drafts.draft(orderId);
      if (draft.head().status() != OrderStatus.DRAFT) {
        return "/portal/order/details.xhtml?faces-redirect=true&nr=" + draft.head().orderNumber();
      }
      fill(draft);
      if (!chosen) {
        Navigation.tell(texts.page("order_edit.continued"));
      }
    }
    if (isGoalChosen()) {
      open();
    }
    return null;
  }

  /** Whoever comes from the catalogue with an article finds the draft that he left. */
  private void goOnWithDraftOfToday() {
    if (orderId == null && holderRef != null && wantedArticle != null) {
      orderId = drafts.ofToday(goal()).orElse(null);
    }
  }

  private void open() {
    if (storeId == null) {
      holder = queries.holder(holderRef);
    } else {
      store =
          queries.stores().stream()
              .filter(own -> own.id() == storeId)
              .findFirst()
              .orElseThrow(NotFound::new);
    }
    addresses = List.copyOf(queries.deliveryAddresses(goal()));
    preselect();
    if (complementTo != null) {
      complement.begin(complementTo);
    }
    if (wantedArticle != null) {
      articleNumber = wantedArticle;
      addLine();
    }
  }

  private void fill(OrderDetails draft) {
    holderRef = draft.recipientRef();
    storeId = draft.head().storeId();
    version = draft.head().version();
    form.fill(draft);
    draft.lines().forEach(row -> form.add(row, draft.takenOff(row.lineNumber())));
  }

  /**
   * Enter in any field: what has been typed as an article becomes a line, else the form is shown
   * again.
   */
  public void enter() {
    if (articleNumber != null && !articleNumber.isBlank()) {
      addLine();
    }
  }

  /**
   * [Lägg till]: V-CO-02 without number or with a quantity below one. In place of a discontinued
   * article its equivalent is proposed (V-AR-04).
   */
  public void addLine() {
    if (articleNumber == null || articleNumber.isBlank()) {
      throw new BusinessRuleViolation("V-CO-02", "articleNumber");
    }
    if (quantity == null || quantity < 1) {
      throw new BusinessRuleViolation("V-CO-02", "quantity");
    }
    proposal = null;
    OfferedArticle offered = queries.offer(numberTyped());
    if (offered.instead()) {
      proposal = offered;
    } else {
      add(offered.article());
    }
  }

  /** Takes the equivalent proposed for a discontinued article. */
  public void takeProposal() {
    add(proposal.article());
    proposal = null;
  }

  private void add(ArticleOption article) {
    OrderForm.Line line = new OrderForm.Line(article, quantity);
    complement.join(line);
    form.getLines().add(line);
    articleNumber = null;
    quantity = 1;
  }

  /** The number at the beginning of what was typed or chosen. */
  private String numberTyped() {
    return articleNumber.strip().split("\\s", 2)[0];
  }

  /** CO-06: adds the fee that goes with a line's device, one for each. */
  public void addFee(int index, ArticleOption fee) {
    form.getLines().add(new OrderForm.Line(fee, form.getLines().get(index).getQuantity()));
  }

  /** CO-05: takes the equivalent that the centre delivers first. */
  public void replace(int index, ArticleOption equivalent) {
    form.replace(index, equivalent);
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
    SavedOrder saved = orders.saveDraft(command());
    Navigation.tell(texts.page("order_edit.saved"));
    return "/portal/order/edit.xhtml?faces-redirect=true&order=" + saved.orderId();
  }

  /** [Sök artikel]: keeps the form as a draft and goes to the catalogue. */
  public String searchArticle() {
    orders.saveDraft(command());
    String holderParam = holderRef == null ? "" : "&holder=" + holderRef;
    return "/portal/catalogue/search.xhtml?faces-redirect=true" + holderParam;
  }

  /** [Bifoga fil]: keeps the form as a draft and goes to its files. */
  public String attach() {
    SavedOrder saved = orders.saveDraft(command());
    return "/portal/order/files.xhtml?faces-redirect=true&order=" + saved.orderId();
  }

  /** [Komponenthantering]: keeps the form as a draft and goes to what sits on a main device. */
  public String components(int index) {
    SavedOrder saved = orders.saveDraft(command());
    return "/portal/order/components.xhtml?faces-redirect=true&order="
        + saved.orderId()
        + "&line="
        + (index + 1);
  }

  /** [Verkställ]: submits the form. */
  public void submit() {
    SavedOrder saved = orders.submit(command());
    Navigation.tell(texts.page("order_edit.submitted", saved.orderNumber()));
    Navigation.redirect(
        "/portal/order/details.xhtml?"
            + (holderRef == null ? "" : "holder=" + holderRef + "&")
            + "nr="
            + saved.orderNumber());
  }

  /** [Avbryt]: leaves the form; a draft is thrown away. */
  public String discard() {
    if (orderId != null) {
      orders.discard(orderId, version);
    }
    return holderRef == null
        ? "/portal/start.xhtml?faces-redirect=true"
        : "/portal/device/list.xhtml?faces-redirect=true&holder=" + holderRef;
  }

  /** The form as the service takes it. */
  SaveOrder command() {
    return form.command(formKey, orderId, version, goal());
  }

  GoalRef goal() {
    return new GoalRef(holderRef, storeId);
  }

  public boolean isGoalChosen() {
    return holderRef != null || storeId != null;
  }

  public List<DeliveryAddressOption> getAddresses() {
    return addresses;
  }

  /** The only address of the customer acted for is chosen from the start. */
  private void preselect() {
    List<DeliveryAddressOption> own =
        addresses.stream()
            .filter(
                a -> storeId != null || Long.valueOf(a.customerId()).equals(user.getCustomerId()))
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

  /** The store that it goes to, or null. */
  public StoreOption getStore() {
    return store;
  }

  /** The equivalent proposed for a discontinued article, or null. */
  public OfferedArticle getProposal() {
    return proposal;
  }

  public String getHolderRef() {
    return holderRef;
  }

  public void setHolderRef(String ref) {
    this.holderRef = ref;
  }

  public Long getStoreId() {
    return storeId;
  }

  /** A store goes before the holder that the menu carries along. */
  public void setStoreId(Long storeId) {
    this.storeId = storeId;
    if (storeId != null) {
      holderRef = null;
    }
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

  /** The device in the list whose parts are to be ordered [komplettera individ]. */
  public Long getComplementTo() {
    return complementTo;
  }

  public void setComplementTo(Long complementTo) {
    this.complementTo = complementTo;
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
