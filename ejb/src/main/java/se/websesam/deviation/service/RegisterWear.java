package se.websesam.deviation.service;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import se.websesam.deviation.domain.WearKind;

/**
 * The form of a case of abnormal wear.
 *
 * @param formKey made when the form is rendered: sent again it gives the same answer
 * @param note what was seen
 * @param amount SEK without VAT that the centre would charge
 */
public record RegisterWear(
    @NotNull @Size(max = 40) String formKey,
    @NotNull WearPlace place,
    @NotNull WearKind kind,
    @Size(max = 1000) String note,
    @Digits(integer = 10, fraction = 2) BigDecimal amount) {}
