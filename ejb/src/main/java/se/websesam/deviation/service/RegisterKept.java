package se.websesam.deviation.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import se.websesam.deviation.domain.LostReason;
import se.websesam.shared.domain.PatientRelated;

/**
 * The form of devices that are not given back [återlämnas ej].
 *
 * @param formKey made when the form is rendered: sent again it gives the same answer
 * @param holdingIds the devices; the parts on them go with them
 * @param diedOn when the holder died, of an estate; if it is empty the register is asked
 * @param circumstances what has been said and done
 */
public record RegisterKept(
    @NotNull @Size(max = 40) String formKey,
    @NotNull String recipientRef,
    @NotNull @Size(max = 500) Set<@NotNull Long> holdingIds,
    LostReason reason,
    LocalDate diedOn,
    @Size(max = 1000) String circumstances)
    implements PatientRelated {}
