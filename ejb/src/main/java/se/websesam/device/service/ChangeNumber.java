package se.websesam.device.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.websesam.device.domain.NumberChangeKind;

/**
 * The form of a change of number [byte av individnummer].
 *
 * @param individualNumber the number that the unit has now
 * @param newNumber the number on the new label, or that of the unit that the holder really has
 */
public record ChangeNumber(
    @NotNull String individualNumber,
    @NotNull NumberChangeKind kind,
    String newNumber,
    @Size(max = 200) String reason) {}
