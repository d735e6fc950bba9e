package se.websesam.order.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.websesam.catalogue.view.ArticleOption;
import se.websesam.order.service.SaveOrder;

/** What stands in the order form while it is being filled in. */
public class OrderForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private Long deliveryAddressId;
  private String contactPerson;
  private String contactPhone;
  private String doorCode;
  private String deliveryNote;
  private LocalDate wishedOn;
  private boolean deliverTogether;
  private String comment;
  private final List<Line> lines = new ArrayList<>();

  /** A line of the form. */
  public static class Line implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArticleOption article;
    private Integer quantity;

    /** A line with an article and its quantity. */
    public Line(ArticleOption article, Integer quantity) {
      this.article = article;
      this.quantity = quantity;
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

  /** The form as the service takes it. */
  public SaveOrder command(String formKey, Long orderId, Long version, String recipientRef) {
    return new SaveOrder(
        formKey,
        orderId,
        version,
        recipientRef,
        deliveryAddressId,
        contactPerson,
        contactPhone,
        doorCode,
        deliveryNote,
        wishedOn,
        deliverTogether,
        comment,
        lines.stream()
            .map(l -> new SaveOrder.Line(l.getArticle().articleNumber(), l.getQuantity()))
            .toList());
  }

  public List<Line> getLines() {
    return lines;
  }

  public Long getDeliveryAddressId() {
    return deliveryAddressId;
  }

  public void setDeliveryAddressId(Long id) {
    this.deliveryAddressId = id;
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

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }
}
