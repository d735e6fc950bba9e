package se.websesam.order.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.websesam.catalogue.domain.ArticleType;
import se.websesam.catalogue.view.ArticleOption;
import se.websesam.order.domain.DeliverTo;
import se.websesam.order.service.GoalRef;
import se.websesam.order.service.SaveOrder;
import se.websesam.order.view.OrderDelivery;
import se.websesam.order.view.OrderDetails;
import se.websesam.order.view.OrderLineRow;
import se.websesam.order.view.TakenOffPart;
import se.websesam.shared.web.ContactFields;

/** What stands in the order form while it is being filled in. */
public class OrderForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private Long deliveryAddressId;
  private DeliverTo deliverTo = DeliverTo.CUSTOMER;
  private Long deliveryPointId;
  private final ContactFields contact = new ContactFields();
  private String deliveryNote;
  private LocalDate wishedOn;
  private boolean deliverTogether;
  private boolean urgent;
  private String comment;
  private final List<Line> lines = new ArrayList<>();

  /** A line of the form. */
  public static class Line implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArticleOption article;
    private Integer quantity;
    private Line main;
    private Complemented complements;
    private String keptReason;
    private boolean adapted;
    private String takenOff;
    private String feeReason;
    private List<TakenOffPart> takenOffParts = List.of();

    /** A line with an article and its quantity. */
    public Line(ArticleOption article, Integer quantity) {
      this.article = article;
      this.quantity = quantity;
    }

    /** A line that is a part of another, or stands alone when that is null. */
    Line(ArticleOption article, Integer quantity, Line main) {
      this(article, quantity);
      this.main = main;
    }

    /** The line that it is a part of, or null. */
    public Line getMain() {
      return main;
    }

    /** The delivered device that it is ordered to, or null. */
    public Complemented getComplements() {
      return complements;
    }

    void complement(Complemented device) {
      this.complements = device;
    }

    /** Whether it stands under a main device of the order or goes to one delivered. */
    public boolean isPart() {
      return main != null || complements != null;
    }

    /** Whether it can be ordered to a device already delivered [komplettera individ]. */
    public boolean isComplementing() {
      return article.type() == ArticleType.ACCESSORY && main == null;
    }

    /** Whether the technical service can adapt it before delivery (CO-12). */
    public boolean isAdaptable() {
      return article.type() == ArticleType.MAIN_DEVICE && main == null;
    }

    /** Whether parts can be chosen to it [komponenthantering]. */
    public boolean isConfigurable() {
      return article.type() == ArticleType.MAIN_DEVICE && main == null;
    }

    /** Numbers of the standard parts to take off, or null. */
    public String getTakenOff() {
      return takenOff;
    }

    /** The same by name. */
    public List<TakenOffPart> getTakenOffParts() {
      return takenOffParts;
    }

    public String getKeptReason() {
      return keptReason;
    }

    public void setKeptReason(String keptReason) {
      this.keptReason = keptReason;
    }

    public String getFeeReason() {
      return feeReason;
    }

    public void setFeeReason(String feeReason) {
      this.feeReason = feeReason;
    }

    public boolean isAdapted() {
      return adapted;
    }

    public void setAdapted(boolean adapted) {
      this.adapted = adapted;
    }

    public ArticleOption getArticle() {
      return article;
    }

    public Integer getQuantity() {
      return quantity;
    }

    public void setQuantity(Integer quantity) {
      this.quantity = quantity;
    }
  }

  /** A delivered device that parts are ordered to. */
  public record Complemented(long holdingId, String designation, String individualNumber)
      implements Serializable {}

  /** Takes over what a draft says but its lines. */
  void fill(OrderDetails draft) {
    OrderDelivery delivery = draft.delivery();
    deliveryAddressId = delivery.addressId();
    // the technical service is never chosen: it follows from a line that is to be adapted
    deliverTo = delivery.to() == DeliverTo.TECHNICAL_SERVICE ? DeliverTo.CUSTOMER : delivery.to();
    deliveryPointId = delivery.pointId();
    if (deliverTo == DeliverTo.OTHER) {
      contact.fillOther(delivery.name(), delivery.street(), delivery.postcode(), delivery.city());
    }
    contact.fillContact(delivery.contactPerson(), delivery.contactPhone(), delivery.doorCode());
    deliveryNote = delivery.note();
    wishedOn = delivery.wishedOn();
    deliverTogether = delivery.together();
    urgent = delivery.urgent();
    comment = draft.head().comment();
  }

  /** Takes over a line of a draft; those above it are there already. */
  void add(OrderLineRow row, List<TakenOffPart> takenOff) {
    Line line = new Line(article(row), row.quantity());
    line.main = row.parentLine() == null ? null : lines.get(row.parentLine() - 1);
    if (row.complementsHoldingId() != null) {
      line.complements =
          new Complemented(row.complementsHoldingId(), row.complements(), row.complementsNumber());
    }
    line.keptReason = row.keptReason();
    line.adapted = row.adapted();
    line.takenOff = row.takenOff();
    line.feeReason = row.feeReason();
    line.takenOffParts = List.copyOf(takenOff);
    lines.add(line);
  }

  private static ArticleOption article(OrderLineRow row) {
    return new ArticleOption(
        row.articleId(),
        row.articleNumber(),
        row.designation(),
        row.articleType(),
        row.chargingForm(),
        row.price(),
        row.picture());
  }

  /** The form as the service takes it. */
  public SaveOrder command(String formKey, Long orderId, Long version, GoalRef goal) {
    return new SaveOrder(
        formKey,
        orderId,
        version,
        goal.recipientRef(),
        goal.storeId(),
        new SaveOrder.Delivery(
            deliveryAddressId,
            deliverTo,
            deliveryPointId,
            contact.getOtherName(),
            contact.getOtherStreet(),
            contact.getOtherPostcode(),
            contact.getOtherCity(),
            contact.getContactPerson(),
            contact.getContactPhone(),
            contact.getDoorCode(),
            deliveryNote,
            wishedOn,
            deliverTogether,
            urgent),
        comment,
        lines.stream().map(this::command).toList());
  }

  private SaveOrder.Line command(Line line) {
    return new SaveOrder.Line(
        line.getArticle().articleNumber(),
        line.getQuantity(),
        line.getMain() == null ? null : lines.indexOf(line.getMain()),
        line.getComplements() == null ? null : line.getComplements().holdingId(),
        line.getKeptReason(),
        line.isAdapted(),
        line.getTakenOff(),
        line.getFeeReason());
  }

  /** The device that a line begins to be ordered to, for a heading above it; null for the rest. */
  public Complemented heading(int index) {
    Complemented own = lines.get(index).getComplements();
    Complemented before = index == 0 ? null : lines.get(index - 1).getComplements();
    return own == null || own.equals(before) ? null : own;
  }

  /** Puts another article in the place of a line's, which keeps its parts and its place. */
  void replace(int index, ArticleOption article) {
    Line old = lines.get(index);
    Line line = new Line(article, old.getQuantity());
    line.main = old.main;
    line.complements = old.complements;
    line.adapted = old.adapted;
    lines.set(index, line);
    lines.stream().filter(part -> part.main == old).forEach(part -> part.main = line);
  }

  /** Takes a line away, and its parts with it. */
  void remove(int index) {
    Line gone = lines.remove(index);
    for (int at = lines.size() - 1; at >= 0; at--) {
      if (at < lines.size() && lines.get(at).getMain() == gone) {
        remove(at);
      }
    }
  }

  public List<Line> getLines() {
    return lines;
  }

  /** The lines alone, as the services take them. */
  List<SaveOrder.Line> lineCommands() {
    return lines.stream().map(this::command).toList();
  }

  public Long getDeliveryAddressId() {
    return deliveryAddressId;
  }

  public void setDeliveryAddressId(Long deliveryAddressId) {
    this.deliveryAddressId = deliveryAddressId;
  }

  public DeliverTo getDeliverTo() {
    return deliverTo;
  }

  /** A form that says nothing of the place goes to the customer's address. */
  public void setDeliverTo(DeliverTo place) {
    this.deliverTo = place == null ? DeliverTo.CUSTOMER : place;
  }

  public Long getDeliveryPointId() {
    return deliveryPointId;
  }

  public void setDeliveryPointId(Long deliveryPointId) {
    this.deliveryPointId = deliveryPointId;
  }

  public String getDeliveryNote() {
    return deliveryNote;
  }

  public void setDeliveryNote(String deliveryNote) {
    this.deliveryNote = deliveryNote;
  }

  public LocalDate getWishedOn() {
    return wishedOn;
  }

  public void setWishedOn(LocalDate wishedOn) {
    this.wishedOn = wishedOn;
  }

  public boolean isDeliverTogether() {
    return deliverTogether;
  }

  public void setDeliverTogether(boolean deliverTogether) {
    this.deliverTogether = deliverTogether;
  }

  public boolean isUrgent() {
    return urgent;
  }

  public void setUrgent(boolean urgent) {
    this.urgent = urgent;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }

  public ContactFields getContact() {
    return contact;
  }
}
