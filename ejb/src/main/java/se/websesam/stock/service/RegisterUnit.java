package se.websesam.stock.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The form of a new unit [registrera ny individ].
 *
 * @param formKey made when the form is rendered: sent again it gives the same answer
 * @param storeId the store that the unit stands in; null when the caller has none
 */
public record RegisterUnit(
    @NotNull @Size(max = 40) String formKey,
    Long storeId,
    String articleNumber,
    String individualNumber,
    String serialNumber) {}
