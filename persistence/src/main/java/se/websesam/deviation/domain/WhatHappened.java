package se.websesam.deviation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.websesam.shared.domain.BusinessRuleViolation;

/** What the reporter tells: what happened, when, to how many, and whether somebody was hurt. */
@Embeddable
public class WhatHappened {

  private String description;

  @Column(name = "happened_on")
  private LocalDate happenedOn;

  private Integer quantity;

  @Enumerated(EnumType.STRING)
  private Injury injury;

  /** Number of the delivery note [följesedelsnummer]. */
  @Column(name = "delivery_note")
  private String deliveryNote;

  /** Number of the waybill [fraktsedelsnummer]. */
  private String waybill;

  @Embedded private ProductFault fault;

  protected WhatHappened() {}

  /**
   * What is told.
   *
   * @param fault of the product, or nothing known of it
   */
  public WhatHappened(
      String description,
      LocalDate happenedOn,
      Integer quantity,
      Injury injury,
      String deliveryNote,
      String waybill,
      ProductFault fault) {
    this.description = description == null ? null : description.strip();
    this.happenedOn = happenedOn;
    this.quantity = quantity;
    this.injury = injury == null ? Injury.NO : injury;
    this.deliveryNote = deliveryNote;
    this.waybill = waybill;
    this.fault = fault;
  }

  /** What of it is missing or wrong for a report of a type about a subject, all at once. */
  List<BusinessRuleViolation> wrong(DeviationSubject subject, DeviationType type, LocalDate today) {
    List<BusinessRuleViolation> wrong = new ArrayList<>();
    if (description == null || description.isBlank()) {
      wrong.add(new BusinessRuleViolation("V-DV-02", "description"));
    }
    if (happenedOn == null || happenedOn.isAfter(today)) {
      wrong.add(new BusinessRuleViolation("V-DV-08", "happenedOn"));
    }
    Integer pieces = subject.pieces();
    if (pieces != null && (quantity == null || quantity < 1 || quantity > pieces)) {
      wrong.add(new BusinessRuleViolation("V-DV-09", "quantity", pieces));
    }
    if (type.isDelivery() && (deliveryNote == null || deliveryNote.isBlank())) {
      wrong.add(new BusinessRuleViolation("V-DV-06", "deliveryNote"));
    }
    if (type.isProduct()) {
      wrong.addAll(fault.wrong(subject.isBought(), today));
    }
    return wrong;
  }

  /** How many it is about; null when it is about no thing. */
  Integer quantity() {
    return quantity;
  }

  boolean wantsSameUnitBack() {
    return fault != null && fault.wantsSameUnitBack();
  }
}
