package se.websesam.device.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import se.websesam.shared.domain.PatientRelated;

/**
 * The form of a change of base code and payer [byte av baskod/betalare].
 *
 * @param lastChange the latest change that was seen ({@link PayerForm#lastChange}); another one
 *     since then refuses this (V-CC-01)
 * @param baseCode the code that is to deviate, or null to go back to the ordinary one
 * @param housingForm where the patient lives [boendeform], or null when that is not said
 * @param habilitation whether the habilitation has the patient
 * @param devices ids of the rented holdings that follow; parts follow what they sit on
 */
public record ChangePayer(
    @NotNull String recipientRef,
    long lastChange,
    @Size(max = 10) String baseCode,
    @Size(max = 60) String housingForm,
    boolean habilitation,
    LocalDate validFrom,
    @Size(max = 400) String reason,
    @NotNull @Size(max = 500) Set<Long> devices)
    implements PatientRelated {}
