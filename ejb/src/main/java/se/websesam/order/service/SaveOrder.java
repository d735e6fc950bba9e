package se.websesam.order.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import se.websesam.shared.domain.PatientRelated;

/**
 * The order form as the orderer sends it, to be kept as a draft or submitted.
 *
 * @param formKey made when the form was rendered; one order per key
 * @param orderId the draft it was opened from, or null
 * @param version the draft's version then, or null
 */
public record SaveOrder(
    @NotNull @Size(min = 16, max = 50) String formKey,
    Long orderId,
    Long version,
    @NotNull String recipientRef,
    Long deliveryAddressId,
    @Size(max = 80) String contactPerson,
    @Size(max = 30) String contactPhone,
    @Size(max = 20) String doorCode,
    @Size(max = 400) String deliveryNote,
    LocalDate wishedOn,
    boolean deliverTogether,
    @Size(max = 1000) String comment,
    @NotNull List<Line> lines)
    implements PatientRelated {

  /** Without what was written in it: a refused call prints its arguments to the log. */
  @Override
  public String toString() {
    return "SaveOrder[" + formKey + "]";
  }

  /** An article number and the quantity asked for. */
  public record Line(String articleNumber, Integer quantity) {}
}
