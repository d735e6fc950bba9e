package se.websesam.order.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import se.websesam.order.domain.DeliverTo;
import se.websesam.shared.domain.PatientRelated;

/**
 * The order form as the orderer sends it, to be kept as a draft or submitted.
 *
 * @param formKey made when the form was rendered; one order per key
 * @param orderId the draft it was opened from, or null
 * @param version the draft's version then, or null
 * @param recipientRef whom it goes to; null when it goes to a store
 * @param storeId the store it goes to; null when it goes to a recipient
 */
public record SaveOrder(
    @NotNull @Size(min = 16, max = 50) String formKey,
    Long orderId,
    Long version,
    String recipientRef,
    Long storeId,
    @NotNull @Valid Delivery delivery,
    @Size(max = 1000) String comment,
    @NotNull List<@Valid Line> lines)
    implements PatientRelated {

  /** Where it is to go. */
  GoalRef goal() {
    return new GoalRef(recipientRef, storeId);
  }

  /** Without what was written in it: a refused call prints its arguments to the log. */
  @Override
  public String toString() {
    return "SaveOrder[" + formKey + "]";
  }

  /**
   * Who orders, where the goods go and when.
   *
   * @param addressId the delivery address of the customer who orders
   */
  public record Delivery(
      Long addressId,
      @NotNull DeliverTo to,
      Long pointId,
      @Size(max = 80) String otherName,
      @Size(max = 80) String otherStreet,
      @Size(max = 10) String otherPostcode,
      @Size(max = 50) String otherCity,
      @Size(max = 80) String contactPerson,
      @Size(max = 30) String contactPhone,
      @Size(max = 20) String doorCode,
      @Size(max = 400) String note,
      LocalDate wishedOn,
      boolean together,
      boolean urgent) {

    /** To a delivery address of the customer and nothing else said. */
    public static Delivery to(Long addressId) {
      return new Delivery(
          addressId,
          DeliverTo.CUSTOMER,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          false,
          false);
    }
  }

  /**
   * An article number and the quantity asked for.
   *
   * @param parent the place, from 0, of the line that it is a part of, or null
   * @param complements the holding of a delivered device that it is ordered to, or null
   * @param keptReason why the equivalent proposed is not taken, or null
   * @param adapted whether the technical service adapts it before delivery
   * @param takenOff numbers of the standard parts to take off, one for each piece, or null
   * @param feeReason why its fee is not ordered with it, or null
   */
  public record Line(
      String articleNumber,
      Integer quantity,
      Integer parent,
      Long complements,
      @Size(max = 200) String keptReason,
      boolean adapted,
      @Size(max = 400) String takenOff,
      @Size(max = 200) String feeReason) {

    /** A line that stands alone. */
    public Line(String articleNumber, Integer quantity) {
      this(articleNumber, quantity, null, null);
    }

    /** A line of which nothing special is said. */
    public Line(String articleNumber, Integer quantity, Integer parent, Long complements) {
      this(articleNumber, quantity, parent, complements, null, false, null, null);
    }
  }
}
