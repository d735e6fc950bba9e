package se.websesam.deviation.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The form of a loss [anmäl förkommet].
 *
 * @param formKey made when the form is rendered: sent again it gives the same answer
 * @param holdingId the device; the parts on it go with it
 */
public record ReportLoss(
    @NotNull @Size(max = 40) String formKey,
    long holdingId,
    LocalDate lostOn,
    @Size(max = 1000) String circumstances) {}
