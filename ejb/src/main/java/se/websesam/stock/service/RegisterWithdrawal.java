package se.websesam.stock.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import se.websesam.shared.domain.PatientRelated;

/**
 * The withdrawal form as it is sent.
 *
 * @param formKey made when the form was rendered; one withdrawal per key
 * @param takenOn the day it was taken from the shelf
 */
public record RegisterWithdrawal(
    @NotNull @Size(min = 16, max = 50) String formKey,
    Long storeId,
    @NotNull String recipientRef,
    LocalDate takenOn,
    @NotNull List<Line> lines)
    implements PatientRelated {

  /**
   * What is taken.
   *
   * @param number the number of a unit or of an article
   * @param cartLineId the line of the caller's cart that had it reserved, or null
   */
  public record Line(String number, Integer quantity, Long cartLineId) {}
}
