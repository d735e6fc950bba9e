package se.websesam.order.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.websesam.catalogue.view.ArticleOption;
import se.websesam.order.domain.DeliverTo;
import se.websesam.order.service.GoalRef;
import se.websesam.order.service.SaveOrder;

/** What stands in the order form while it is being filled in. */
public class OrderForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private Long deliveryAddressId;
  private DeliverTo deliverTo = DeliverTo.CUSTOMER;
  private Long deliveryPointId;
  private String otherName;
  private String otherStreet;
  private String otherPostcode;
  private String otherCity;
  private String contactPerson;
  private String contactPhone;
  private String doorCode;
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

    void partOf(Line main) {
      this.main = main;
    }

    /** The delivered device that it is ordered to, or null. */
    public Complemented getComplements() {
      return complements;
    }

    void complement(Complemented device) {
      this.complements = device;
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
            otherName,
            otherStreet,
            otherPostcode,
            otherCity,
            contactPerson,
            contactPhone,
            doorCode,
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
        line.getComplements() == null ? null : line.getComplements().holdingId());
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

  public void setDeliverTo(DeliverTo deliverTo) {
    this.deliverTo = deliverTo;
  }

  public Long getDeliveryPointId() {
    return deliveryPointId;
  }

  public void setDeliveryPointId(Long deliveryPointId) {
    this.deliveryPointId = deliveryPointId;
  }

  public String getOtherName() {
    return otherName;
  }

  public void setOtherName(String otherName) {
    this.otherName = otherName;
  }

  public String getOtherStreet() {
    return otherStreet;
  }

  public void setOtherStreet(String otherStreet) {
    this.otherStreet = otherStreet;
  }

  public String getOtherPostcode() {
    return otherPostcode;
  }

  public void setOtherPostcode(String otherPostcode) {
    this.otherPostcode = otherPostcode;
  }

  public String getOtherCity() {
    return otherCity;
  }

  public void setOtherCity(String otherCity) {
    this.otherCity = otherCity;
  }

  public String getContactPerson() {
    return contactPerson;
  }

  public void setContactPerson(String contactPerson) {
    this.contactPerson = contactPerson;
  }

  public String getContactPhone() {
    return contactPhone;
  }

  public void setContactPhone(String contactPhone) {
    this.contactPhone = contactPhone;
  }

  public String getDoorCode() {
    return doorCode;
  }

  public void setDoorCode(String doorCode) {
    this.doorCode = doorCode;
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
}
