package se.websesam.deviation.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.websesam.deviation.domain.DeviationType;
import se.websesam.deviation.domain.FaultCause;
import se.websesam.deviation.domain.Injury;
import se.websesam.deviation.domain.Remedy;
import se.websesam.deviation.domain.RepairPlace;

/**
 * The form of a deviation report [felrapport].
 *
 * @param formKey made when the form is rendered: sent again it gives the same answer
 * @param customerId for whom it is written, of those that the form offers
 * @param customerNumber the same as the centre's staff type it
 */
public record RegisterDeviation(
    @NotNull @Size(max = 40) String formKey,
    @NotNull @Valid DeviationSource source,
    Long customerId,
    @Size(max = 20) String customerNumber,
    DeviationType type,
    @NotNull @Valid Event event,
    @NotNull @Valid Fault fault,
    @NotNull @Valid Contact contact) {

  /** What happened. */
  public record Event(
      @Size(max = 2000) String description,
      LocalDate happenedOn,
      Integer quantity,
      Injury injury,
      @Size(max = 40) String deliveryNote,
      @Size(max = 40) String waybill) {}

  /** What is known of a faulty product, and what shall become of it. */
  public record Fault(
      @Size(max = 40) String batchNumber,
      LocalDate producedOn,
      FaultCause cause,
      Remedy remedy,
      RepairPlace place) {}

  /** Whom the centre asks. */
  public record Contact(
      @Size(max = 80) String name, @Size(max = 30) String phone, @Size(max = 120) String email) {}
}
