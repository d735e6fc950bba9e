package se.websesam.deviation.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.websesam.deviation.domain.DeviationRoute;

/**
 * Where a deviation report is opened from. It only names: the server reads what it names anew, as
 * far as the caller may see it.
 *
 * @param number of the order, the pickup order, the work order, the unit or the article
 * @param line of the order or the pickup order
 * @param id of the holding or the store
 */
public record DeviationSource(
    @NotNull DeviationRoute route, @Size(max = 40) String number, Integer line, Long id) {}
