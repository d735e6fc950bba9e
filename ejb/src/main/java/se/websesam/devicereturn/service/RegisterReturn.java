package se.websesam.devicereturn.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import se.websesam.shared.domain.PatientRelated;

/**
 * The form of a return [retur av hjälpmedel].
 *
 * @param formKey made when the form is rendered: sent again it gives the same answer
 * @param storeId the store that receives; null when the caller has none
 */
public record RegisterReturn(
    @NotNull @Size(max = 40) String formKey,
    @NotNull String recipientRef,
    Long storeId,
    @NotNull @Size(max = 500) List<@Valid Line> lines)
    implements PatientRelated {

  /**
   * A device that was ticked.
   *
   * @param quantity how many of it go back
   * @param scrapped whether it is thrown away [skrotas]
   * @param field the field of the form that holds the quantity
   */
  public record Line(long holdingId, Integer quantity, boolean scrapped, String field) {}
}
